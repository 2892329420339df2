/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramOverlay;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.clip.ElementTexts;
import org.vdcstudio.document.clip.Pasting;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.ui.moment.ShownMoments;
import org.vdcstudio.viewpoint.overlay.OverlayProvider;

/** An open design as the document of a diagram. */
@NonNullByDefault
public record DesignDiagramDocument(OpenDesign design) implements DiagramDocument {

	@Override
	public <T> CompletionStage<T> access(Function<? super Access, ? extends T> work) {
		return design.access(access -> work.apply(new DesignModel(design, access)));
	}

	@Override
	public CompletionStage<?> undo() {
		return design.undo();
	}

	@Override
	public CompletionStage<?> redo() {
		return design.redo();
	}

	@Override
	public ManualLayout layout(DiagramSubject subject) {
		return Layouts.read(design.layout().current(), subject);
	}

	@Override
	public CompletionStage<?> arrange(String label, DiagramSubject subject, ManualLayout layout) {
		return design.access(access -> {
			design.arrange(label, present -> Layouts.write(present, subject, layout));
			return subject;
		});
	}

	@Override
	public boolean isDirty() {
		return design.isDirty();
	}

	@Override
	public Runnable addChangeListener(Runnable listener) {
		Runnable stopModel = design.addListener(new DesignListener() {
			@Override
			public void modelChanged() {
				listener.run();
			}
		});
		Runnable stopLayout = design.layout().addListener(listener);
		return () -> {
			stopModel.run();
			stopLayout.run();
		};
	}

	@Override
	public Set<DiagramOverlay> overlays() {
		return EnumSet.allOf(DiagramOverlay.class);
	}

	@Override
	public Runnable addOverlayListener(Runnable listener) {
		Runnable stopFindings = design.addListener(new DesignListener() {
			@Override
			public void findingsChanged(DesignFindings findings) {
				listener.run();
			}
		});
		Runnable stopMoments = ShownMoments.addListener(listener);
		return () -> {
			stopFindings.run();
			stopMoments.run();
		};
	}

	private record DesignModel(OpenDesign design, DesignAccess access) implements Access {

		@Override
		public List<Resource> resources() {
			return access.design().files().stream().map(file -> file.eResource()).toList();
		}

		@Override
		public long revision() {
			return access.revision();
		}

		@Override
		public String textOf(List<EObject> elements) {
			return ElementTexts.of(access.design(), elements);
		}

		@Override
		public Optional<Pasted> paste(String label, String text, EObject target) {
			return new Pasting(access.design()).paste(text, target).map(pasted -> {
				access.replace(label, pasted.edits());
				return new Pasted(pasted.names(), pasted.dropped());
			});
		}

		@Override
		public OverlayProvider overlay(DiagramOverlay overlay) {
			return switch (overlay) {
			case FINDINGS -> FindingsOverlay.of(access.design(), design.findings().map(DesignFindings::findings).orElse(List.of()));
			case SIMULATION -> SimulationOverlay.of(access.design(), ShownMoments.of(design.file()));
			};
		}

		@Override
		public void apply(String label, List<? extends ModelEdit> edits) {
			access.apply(label, edits);
		}
	}
}
