/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.model.DefaultGModelState;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.ShownDiagram;
import org.vdcstudio.diagram.internal.gmodel.ShownView;
import org.vdcstudio.diagram.internal.gmodel.ViewGraph;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewLayout;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

import com.google.inject.Inject;

/**
 * What the page was sent last. Whether there is something to save or to undo is the document's affair; this state
 * has no history of its own.
 */
public class ViewModelState extends DefaultGModelState {

	private static final ViewGeometry NOWHERE = new ViewGeometry(Map.of(), Map.of(), Map.of(), 0, 0);

	@Inject
	private SessionContext context;

	/** Replaced on the session's thread, read by any. */
	private volatile ShownView shown = ShownView.ABSENT;

	/** Replaced on the session's thread, read by any. */
	private volatile Optional<Arranged> arranged = Optional.empty();

	/** A view that has been arranged around what people put somewhere. */
	private record Arranged(View view, ManualLayout manual, ViewGeometry places) {

		boolean isArrangementOf(View other, ManualLayout otherManual) {
			return manual.equals(otherManual) && ViewLayout.isArrangedAlike(other, view);
		}
	}

	/** {@return the view that the page shows} */
	public ShownView shown() {
		return shown;
	}

	/** {@return what the page was sent, or is about to be; empty before its first model} */
	Optional<ViewGraph> graph() {
		return getRoot() instanceof ViewGraph graph ? Optional.of(graph) : Optional.empty();
	}

	/** {@return where everything is that the page shows} */
	public ViewGeometry geometry() {
		return arranged.map(Arranged::places).orElse(NOWHERE);
	}

	/** {@return what the page shows, with its places} */
	Optional<ShownDiagram> onScreen() {
		return arranged.filter(latest -> shown.view().isPresent())
				.map(latest -> new ShownDiagram(latest.view(), latest.places(), shown.decorations()));
	}

	/** {@return the latest geometry, if it is that of a view; most edits change nothing that has a place} */
	Optional<ViewGeometry> arrangementOf(View view, ManualLayout manual) {
		return arranged.filter(latest -> latest.isArrangementOf(view, manual)).map(Arranged::places);
	}

	void arranged(View view, ManualLayout manual, ViewGeometry places) {
		arranged = Optional.of(new Arranged(view, manual, places));
	}

	void show(ShownView next) {
		shown = next;
	}

	/** {@return what all shapes stand for, without repetition; also what is only in shapes that are collapsed} */
	public List<EObject> shownElements() {
		return shown.whole().map(view -> view.allElements().map(ViewElement::target).distinct().toList()).orElse(List.of());
	}

	/** {@return the ids of what would be shown of any of the elements if everything was; they are recognised by their names} */
	public List<String> idsOf(Collection<? extends EObject> elements) {
		Set<String> names = elements.stream().map(DiagramSubject::identityOf).collect(Collectors.toSet());
		return shown.whole().map(view -> view.allElements()
				.filter(element -> names.contains(DiagramSubject.identityOf(element.target()))).map(ViewElement::id).toList())
				.orElse(List.of());
	}

	/** {@return what the shapes and lines of these ids stand for, without repetition; nothing for those that stand for several} */
	public List<EObject> elementsOf(Collection<String> ids) {
		return shown.view().map(view -> ids.stream().filter(ShownContents::isSingle)
				.flatMap(id -> view.element(id).map(ViewElement::target).or(() -> view.edge(id).map(edge -> edge.target())).stream())
				.distinct().toList()).orElse(List.of());
	}

	@Override
	public boolean isDirty() {
		return context.document().isDirty();
	}

	@Override
	public boolean canUndo() {
		return false;
	}

	@Override
	public boolean canRedo() {
		return false;
	}
}
