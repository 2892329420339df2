/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.diagram.DesignDiagramDocument;
import org.vdcstudio.diagram.HeadlessPage;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.OpenDesigns.TextOpener;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.Renderer;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewLayout;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.view.View;

/**
 * Times diagrams of open designs: until a page has all that it paints, what of that is evaluation and layout, and what follows an
 * edit of the text. What a browser needs to paint comes on top.
 */
public final class DiagramBenchmark {

	private static final int RUNS = 10;
	private static final int EDITS = 20;

	private final RuleRegistry rules;
	private final PrintWriter out;

	/** What was measured of one diagram. */
	private record Measured(Times open, Times evaluation, Times layout, Times picture, Times edit) {

		Measured() {
			this(new Times(), new Times(), new Times(), new Times(), new Times());
		}
	}

	/** Measures with {@code rules}, which look at the design after each edit, and writes a table to {@code out}. */
	public DiagramBenchmark(RuleRegistry rules, PrintWriter out) {
		this.rules = rules;
		this.out = out;
	}

	/**
	 * Measures.
	 *
	 * @param diagrams the diagrams of one viewpoint
	 * @param sizes    how many elements are to be shown, about
	 */
	public void run(List<DiagramDescription> diagrams, List<Integer> sizes) throws IOException, InterruptedException {
		for (int size : sizes) {
			run(DiagramSample.of(diagrams, size));
		}
	}

	/** Writes what the columns are. */
	public void writeHead() {
		out.println("diagrams of open designs, in this process: until a page has everything (the first time, and the median of %d more),"
				.formatted(RUNS));
		out.println("of that evaluation and layout; a picture of it; and from an edit of what is shown until the page has the new diagram");
		out.println();
		out.println("    viewpoint  elements  edges    first   median  evaluation   layout  picture  edit: median, 95th percentile");
		out.flush();
	}

	private void run(DiagramSample sample) throws IOException, InterruptedException {
		ShownNumber shown = ShownNumber.in(sample)
				.orElseThrow(() -> new UserException("The diagram shows nothing of the synthetic design that could be edited."));
		Path folder = Files.createTempDirectory("vdc-bench-");
		Path file = Files.writeString(folder.resolve("design.vdc"), sample.text());
		TextOpener opener = address -> PlainText.open(Path.of(address.toFileString()));
		List<Throwable> failures = new ArrayList<>();
		OpenDesigns designs = new OpenDesigns(new DesignCheck(rules, ValidationOptions.DEFAULT), opener, opened -> {
			// nobody else is interested
		}, failures::add);
		try (Lease lease = designs.open(VdcLanguage.uri(file), opener)) {
			measure(sample, lease.design(), shown);
		} finally {
			Files.deleteIfExists(file);
			Files.delete(folder);
		}
		if (!failures.isEmpty()) {
			throw new IllegalStateException("the design could not be checked", failures.getFirst());
		}
	}

	private void measure(DiagramSample sample, OpenDesign design, ShownNumber shown) throws InterruptedException {
		// Opening a diagram is measured, not opening its design; and nobody types while the rules still look at what was typed before.
		AwaitedFindings findings = new AwaitedFindings(design);
		findings.await(edit(design, shown));
		Times first = new Times();
		open(sample, design, first);
		Measured measured = new Measured();
		for (int i = 0; i < RUNS; i++) {
			open(sample, design, measured.open());
		}
		View view = timed(measured.evaluation(), () -> evaluate(sample, design));
		for (int i = 0; i < RUNS; i++) {
			View evaluated = timed(measured.evaluation(), () -> evaluate(sample, design));
			ViewGeometry geometry = timed(measured.layout(), () -> ViewLayout.arrange(evaluated));
			timed(measured.picture(), () -> Renderer.svg(evaluated, geometry, RenderOptions.DEFAULT));
		}
		try (HeadlessPage page = new HeadlessPage(sample.subject(), new DesignDiagramDocument(design))) {
			page.open();
			for (int i = 0; i < EDITS; i++) {
				long begin = System.nanoTime();
				TextSnapshot edited = edit(design, shown);
				page.awaitUpdate();
				measured.edit().add(System.nanoTime() - begin);
				findings.await(edited);
				// The page hears of new findings, too, when all listeners have.
				design.access(DesignAccess::revision).join();
				page.settle();
			}
		}
		write(sample, view, first, measured);
	}

	private static void open(DiagramSample sample, OpenDesign design, Times times) throws InterruptedException {
		long begin = System.nanoTime();
		try (HeadlessPage page = new HeadlessPage(sample.subject(), new DesignDiagramDocument(design))) {
			page.open();
			times.add(System.nanoTime() - begin);
		}
	}

	private static View evaluate(DiagramSample sample, OpenDesign design) {
		return design.access(access -> sample.subject().evaluate(access.design().resources().getResources()).orElseThrow().view()).join();
	}

	/** Changes something that the diagram shows by one token, and there and back again. */
	private static TextSnapshot edit(OpenDesign design, ShownNumber shown) {
		TextSnapshot now = design.text().snapshot();
		@Nullable
		TextSnapshot after = design.text().replace("type", now, List.of(shown.edit(now.content())));
		if (after == null) {
			throw new IllegalStateException("somebody else changes the synthetic design");
		}
		return after;
	}

	private static <T> T timed(Times times, Supplier<T> work) {
		long begin = System.nanoTime();
		T result = work.get();
		times.add(System.nanoTime() - begin);
		return result;
	}

	private void write(DiagramSample sample, View view, Times first, Measured measured) {
		out.println("    %-9s  %8d  %5d  %s  %s    %s  %s  %s  %s, %s".formatted(view.viewpoint(), sample.elements(), view.edges().size(),
				median(first), median(measured.open()), median(measured.evaluation()), median(measured.layout()),
				median(measured.picture()), median(measured.edit()), "%.0f ms".formatted(measured.edit().percentile(95))));
		out.flush();
	}

	private static String median(Times times) {
		return "%4.0f ms".formatted(times.percentile(50));
	}
}
