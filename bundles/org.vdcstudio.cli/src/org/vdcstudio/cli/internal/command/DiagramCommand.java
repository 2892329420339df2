/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.diagram.DiagramInBrowser;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.UnreadableText;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.viewpoint.DiagramDescription;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "diagram", header = "Show and edit a diagram of a design in a browser.", //
		description = { "", "Prints an address of this computer to open in a browser, and serves it until interrupted. Only who has "
				+ "the address, with the token in it, gets in. Ctrl+S in the browser writes the file.", "" })
final class DiagramCommand extends Command {

	@Parameters(paramLabel = "FILE", description = "The design.")
	private Path file = Path.of("");

	@Option(names = "--viewpoint", required = true, paramLabel = "V", description = "What to show: physical, network, storage, cluster, lab, naming, or a contributed viewpoint.")
	private String viewpoint = "";

	@Option(names = "--of", paramLabel = "NAME", description = "The element to show, such as a host or a cluster; the first one when not given.")
	private @Nullable String subject;

	@Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port to listen on; any that is free when not given.")
	private int port;

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	DiagramCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws Exception {
		if (RegistryFactory.getRegistry() == null) {
			throw new UserException("diagrams in a browser need the installed product; run ./vdc");
		}
		if (port < 0 || port > 65_535) {
			throw new UserException("there is no port %d".formatted(port));
		}
		try (PluginSession session = plugins.open(); OpenDesigns.Lease lease = open(session)) {
			OpenDesign design = lease.design();
			DiagramSubject shown = subject(design);
			try (DiagramInBrowser diagram = listen(shown, design)) {
				terminal().out().println(diagram.address());
				terminal().flush();
				terminal().say("serving %s; end with Ctrl-C".formatted(shown.title()));
				new CountDownLatch(1).await();
			}
		}
		return ExitCode.FINE;
	}

	private DiagramInBrowser listen(DiagramSubject shown, OpenDesign design) {
		try {
			return new DiagramInBrowser(shown, design, port, terminal()::say);
		} catch (IOException e) {
			throw new UserException("port %d cannot be listened on: %s".formatted(port, e.getMessage()));
		}
	}

	private OpenDesigns.Lease open(PluginSession session) {
		DesignCheck check = new DesignCheck(session.rules(), ValidationOptions.DEFAULT);
		OpenDesigns designs = new OpenDesigns(check, uri -> PlainText.open(DesignPaths.file(uri)), design -> {
			// nobody else looks at it
		}, bug -> terminal().say(bug.toString()));
		try {
			return designs.open(VdcLanguage.uri(file), uri -> PlainText.open(file));
		} catch (IOException e) {
			throw new UserException(UnreadableText.of(file, e));
		}
	}

	private DiagramSubject subject(OpenDesign design) {
		List<DiagramDescription> diagrams = Viewpoints.of(terminal()).diagrams(viewpoint);
		List<DiagramSubject> subjects = design.access(access -> diagrams.stream()
				.flatMap(diagram -> diagram.roots(access.design().resources().getResources()).stream()
						.map(root -> DiagramSubject.of(diagram, root)))
				.toList()).join();
		return new Roots<>(file, viewpoint, subjects, DiagramSubject::root).choose(subject, terminal());
	}
}
