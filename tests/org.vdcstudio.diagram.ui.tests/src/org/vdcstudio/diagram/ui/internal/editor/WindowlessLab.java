/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.vdcstudio.cli.diagram.DesignDiagramDocument;
import org.vdcstudio.cli.diagram.Moments;
import org.vdcstudio.cli.diagram.SimulationOverlay;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.moment.ElementState;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;
import org.vdcstudio.viewpoint.overlay.OverlayProvider;

/** The design of {@link DiagramLab}, open without any editor, and a moment of a simulation that a test chooses. */
final class WindowlessLab implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 20;

	private final Moment moment = new Moment();
	private final Lease lease;

	/** What is true at present. */
	private static final class Moment implements Moments {

		private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
		private volatile List<ElementState> states = List.of();

		@Override
		public OverlayProvider overlay(LoadedDesign design) {
			return SimulationOverlay.of(design, states);
		}

		@Override
		public Runnable addListener(Runnable listener) {
			listeners.add(listener);
			return () -> listeners.remove(listener);
		}
	}

	/** Opens the design, written into a folder. */
	WindowlessLab(Path folder) throws IOException {
		OpenDesigns designs = new OpenDesigns(new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT),
				file -> PlainText.open(Path.of(file.toFileString())), opened -> {
					// nobody else is interested
				}, bug -> {
					throw new AssertionError(bug);
				});
		Path file = Files.writeString(folder.resolve("lab.vdc"), DiagramLab.DESIGN);
		lease = designs.open(VdcLanguage.uri(file), each -> PlainText.open(file));
	}

	/** The design as diagrams see it. */
	DesignDiagramDocument document() {
		return new DesignDiagramDocument(lease.design(), Optional.of(moment));
	}

	/** The virtual network of a host. */
	static DiagramSubject network(String host) {
		return new DiagramSubject(DiagramKinds.find("network", "VirtualNetwork").orElseThrow(), host);
	}

	/** Goes to a moment. */
	void show(ElementState... states) {
		moment.states = List.of(states);
		moment.listeners.forEach(Runnable::run);
	}

	/** Waits until the rules have looked. */
	void awaitFindings() throws Exception {
		CompletableFuture<DesignFindings> found = new CompletableFuture<>();
		Runnable stop = lease.design().addListener(new DesignListener() {
			@Override
			public void findingsChanged(DesignFindings findings) {
				found.complete(findings);
			}
		});
		lease.design().findings().ifPresent(found::complete);
		found.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		stop.run();
	}

	@Override
	public void close() {
		lease.close();
	}
}
