/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.diagram.FindingsOverlay;
import org.vdcstudio.cli.diagram.Layouts;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.DesignReader;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.files.SettingsFile;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Progress;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.cli.internal.timing.Phases;
import org.vdcstudio.cli.internal.timing.TimingOption;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.layout.OpenLayout;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.Renderer;
import org.vdcstudio.render.Theme;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewLayout;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.overlay.RemarkOverlay;
import org.vdcstudio.viewpoint.view.View;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "render", header = "Draw a diagram of a design.", //
		description = { "", "The same design always gives the same picture.", "" })
final class RenderCommand extends Command {

	@Parameters(paramLabel = "FILE", description = "The design, or a folder with designs.")
	private Path file = Path.of("");

	@Option(names = "--viewpoint", required = true, paramLabel = "V", description = "What to show: physical, network, storage, cluster, lab, naming, or a contributed viewpoint.")
	private String viewpoint = "";

	@Option(names = "--of", paramLabel = "NAME", description = "The element to show, such as a host or a cluster; the first one when not given.")
	private @Nullable String subject;

	@Option(names = "--output", required = true, paramLabel = "F.svg|F.png", description = "The picture.")
	private Path output = Path.of("");

	@Option(names = "--theme", paramLabel = "light|dark", description = "What the picture is looked at on; light when not given.")
	private Theme theme = Theme.LIGHT;

	@Option(names = "--all", description = "Draws everything; otherwise, of more than " + ViewSummary.DEFAULT_LIMIT
			+ " elements, what is inside others is only counted.")
	private boolean all;

	@Option(names = "--automatic-layout", description = "Leaves all shapes to the arrangement; otherwise they stand where people put them in the workbench.")
	private boolean automaticLayout;

	@Option(names = "--findings", description = "Marks what the rules find, as check does: on the shape of the element, or of what it is in.")
	private boolean findings;

	@Mixin
	private MomentOptions moment = new MomentOptions();

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	@Mixin
	private TimingOption timing = new TimingOption();

	RenderCommand(Terminal terminal) {
		super(terminal);
	}

	/** Something that can be drawn as a diagram, in its design. */
	private record Root(DiagramSubject subject, LoadedDesign design) {

		List<Resource> resources() {
			return design.resources().getResources();
		}

		String name() {
			return subject.root();
		}

		Path file() {
			return DesignPaths.file(design.root().eResource().getURI());
		}
	}

	@Override
	ExitCode run() throws Exception {
		PictureFormat format = PictureFormat.of(output);
		Optional<ScenarioMoment> wanted = moment.wanted();
		OutputFile.require(output);
		try (PluginSession session = plugins.open(); Progress progress = new Progress(terminal())) {
			List<DiagramDescription> diagrams = Viewpoints.of(terminal()).diagrams(viewpoint);
			Phases phases = new Phases(progress);
			DesignReader reader = new DesignReader(terminal(), phases);
			List<Root> roots = roots(reader.read(file), diagrams);
			if (roots.isEmpty() && reader.trouble() != ExitCode.FINE) {
				return reader.trouble();
			}
			Root root = new Roots<>(file, viewpoint, roots, Root::name).choose(subject, terminal());
			DiagramEvaluation evaluation = phases.run("evaluating", root.name(),
					() -> root.subject().evaluate(root.resources()).orElseThrow());
			evaluation.problems().forEach(problem -> terminal().say(problem.toString()));
			List<RemarkOverlay> overlays = new ArrayList<>();
			if (findings) {
				overlays.add(phases.run("checking", file, () -> overlay(root.design(), session)));
			}
			if (wanted.isPresent()) {
				overlays.add(phases.run("simulating", file,
						() -> wanted.get().overlay(file, root.design(), session.simulationExtensions(), terminal())));
			}
			ManualLayout layout = automaticLayout ? ManualLayout.NONE : layout(root, reader);
			phases.run("drawing", output, () -> {
				write(evaluation, layout, overlays, format);
				return output;
			});
			timing.report(phases, terminal());
			return reader.trouble();
		}
	}

	/** What can be drawn as the first diagram, then as the others. */
	private static List<Root> roots(List<LoadedDesign> designs, List<DiagramDescription> diagrams) {
		List<Root> roots = new ArrayList<>();
		for (DiagramDescription diagram : diagrams) {
			for (LoadedDesign design : designs) {
				diagram.roots(design.resources().getResources())
						.forEach(element -> roots.add(new Root(DiagramSubject.of(diagram, element), design)));
			}
		}
		return roots;
	}

	/** Where people put shapes; nowhere when that cannot be read, which is said. */
	private static ManualLayout layout(Root root, DesignReader reader) {
		return Layouts.read(OpenLayout.of(Optional.of(root.file()), reader::cannotRead).current(), root.subject());
	}

	/** What check would report without any option. */
	private static RemarkOverlay overlay(LoadedDesign design, PluginSession session) {
		ValidationOptions options = new ValidationOptions(List.of(SettingsFile.read(Optional.empty())), Optional.empty());
		return FindingsOverlay.of(design, new DesignCheck(session.rules(), options).findings(design));
	}

	private void write(DiagramEvaluation evaluation, ManualLayout layout, List<RemarkOverlay> overlays, PictureFormat format)
			throws IOException {
		View whole = evaluation.view();
		ViewSummary summary = ViewSummary.of(whole, all ? Integer.MAX_VALUE : ViewSummary.DEFAULT_LIMIT, Set.of());
		if (!summary.collapsed().isEmpty()) {
			terminal().say("the diagram has %d elements and is summarised; --all draws everything".formatted(ViewSummary.size(whole)));
		}
		View view = summary.view();
		RenderOptions options = RenderOptions.DEFAULT.with(theme)
				.with(overlays.stream().flatMap(overlay -> overlay.decorate(whole, view, summary.standIns()).stream()).toList());
		ViewGeometry geometry = ViewLayout.arrange(view, layout);
		switch (format) {
		case SVG -> OutputFile.write(output, Renderer.svg(view, geometry, options));
		case PNG -> OutputFile.write(output, Renderer.png(view, geometry, options));
		}
	}
}
