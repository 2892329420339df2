/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramOverlay;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.clip.ElementTexts;
import org.vdcstudio.document.clip.Pasting;
import org.vdcstudio.document.layout.ShapeNames;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.viewpoint.overlay.OverlayProvider;
import org.vdcstudio.viewpoint.view.View;

/**
 * An open design as the document of a diagram.
 *
 * @param design  the design
 * @param moments moments of runs to show on top, where there is somebody to choose them
 */
public record DesignDiagramDocument(OpenDesign design, Optional<Moments> moments) implements DiagramDocument {

	/** A document that shows no moments of runs. */
	public DesignDiagramDocument(OpenDesign design) {
		this(design, Optional.empty());
	}

	@Override
	public <T> CompletionStage<T> access(Function<? super Access, ? extends T> work) {
		return design.access(access -> work.apply(new DesignModel(design, moments, access)));
	}

	@Override
	public <T> CompletionStage<T> look(Function<? super Access, ? extends T> work) {
		// each diagram asks one question at a time, and none in the name of another one
		return design.lookFirst(new Object(), access -> work.apply(new DesignModel(design, moments, access)));
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
	public Runnable addRenameListener(Consumer<UnaryOperator<String>> listener) {
		return design.addListener(new DesignListener() {
			@Override
			public void elementsRenamed(Map<String, String> names) {
				listener.accept(new ShapeNames(names)::renamed);
			}
		});
	}

	@Override
	public Set<DiagramOverlay> overlays() {
		return moments.isPresent() ? EnumSet.allOf(DiagramOverlay.class) : Set.of(DiagramOverlay.FINDINGS);
	}

	@Override
	public Runnable addOverlayListener(Runnable listener) {
		Runnable stopFindings = design.addListener(new DesignListener() {
			@Override
			public void findingsChanged(DesignFindings findings) {
				listener.run();
			}
		});
		Optional<Runnable> stopMoments = moments.map(shown -> shown.addListener(listener));
		return () -> {
			stopFindings.run();
			stopMoments.ifPresent(Runnable::run);
		};
	}

	private record DesignModel(OpenDesign design, Optional<Moments> moments, DesignAccess access) implements Access {

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
		public void place(DiagramSubject subject, Map<String, ManualLayout.Place> places) {
			access.arrangeWithEdit(present -> Layouts.place(present, subject, places));
		}

		@Override
		public List<String> found(View whole, ViewSummary summary, Collection<String> ids) {
			return FindingsOverlay.elementsOn(access.design(), findings(), whole, summary, ids);
		}

		private List<Finding> findings() {
			return design.findings().map(DesignFindings::findings).orElse(List.of());
		}

		@Override
		public OverlayProvider overlay(DiagramOverlay overlay) {
			return switch (overlay) {
			case FINDINGS -> FindingsOverlay.of(access.design(), findings());
			case SIMULATION -> moments.map(shown -> shown.overlay(access.design())).orElse(view -> List.of());
			};
		}

		@Override
		public void apply(String label, List<? extends ModelEdit> edits) {
			access.apply(label, edits);
		}
	}
}
