/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.DiagramDocument.Access;
import org.vdcstudio.diagram.DiagramDocument.Pasted;
import org.vdcstudio.diagram.WorkbenchPort.Severity;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.diagram.internal.server.PastePlaceAction.Spot;
import org.vdcstudio.diagram.internal.server.Refresher.Presentation;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Copies elements as text of the language, so that they can go into any diagram or text, and come from there. Used by the session's
 * thread only.
 */
@Singleton
class Copying {

	private final SessionContext context;
	private final ViewEvaluator evaluator;
	private final Selection selection;
	private final Refresher refresher;
	/** What is to be pasted where the page says. */
	private String waiting = "";

	@Inject
	Copying(SessionContext context, ViewEvaluator evaluator, Selection selection, Refresher refresher) {
		this.context = context;
		this.evaluator = evaluator;
		this.selection = selection;
		this.refresher = refresher;
	}

	/**
	 * Puts the selected elements on the clipboard.
	 *
	 * @return whether there was something to put there
	 */
	boolean copy() {
		String text = selectedText();
		if (text.isEmpty()) {
			tell("Select something to copy.");
			return false;
		}
		context.workbench().copy(text);
		return true;
	}

	/** Keeps the elements on the clipboard until the page says where they are to go. */
	void prepareToPaste(String text) {
		waiting = text;
	}

	/**
	 * Adds the elements on the clipboard to that of the shape the page says, else to the selected element, or to that of the
	 * diagram. Where the page says a spot in a shape that arranges nothing by itself, a single new shape stands there.
	 */
	void paste(PastePlaceAction place) {
		String text = waiting;
		waiting = "";
		paste((access, view) -> {
			Set<String> before = view.allElements().map(ViewElement::id).collect(Collectors.toSet());
			EObject target = place.elementId().flatMap(id -> targetOf(view, id)).orElseGet(() -> selectedTarget(view));
			Optional<Pasted> pasted = access.paste(DiagramCommand.PASTE.label(), text, target);
			pasted.ifPresent(result -> place.elementId()
					.ifPresent(shape -> place.spot().ifPresent(spot -> put(access, result.names(), shape, spot, before))));
			return pasted;
		});
	}

	/** What is inside the pasted elements may have shapes beside theirs; these are arranged. */
	private void put(Access access, List<String> names, String shape, Spot spot, Set<String> before) {
		List<String> pasted = evaluator.viewAfterEdit(access).map(view -> contents(view, shape).stream()
				.filter(each -> each.target() instanceof NamedElement named && names.contains(named.getName())).map(ViewElement::id)
				.filter(id -> !before.contains(id)).toList()).orElse(List.of());
		if (pasted.size() == 1) {
			access.place(context.subject(), Map.of(pasted.getFirst(), Place.at(Math.round(spot.x()), Math.round(spot.y()))));
		}
	}

	private static List<ViewElement> contents(View view, String shape) {
		return shape.equals(ElementIds.DIAGRAM) ? view.elements()
				: view.element(shape).filter(each -> each.arrangement() == ChildArrangement.FREE).map(ViewElement::children).orElse(List.of());
	}

	/** Adds copies of the selected elements beside them. */
	void duplicate() {
		String text = selectedText();
		if (text.isEmpty()) {
			tell("Select something to duplicate.");
		} else {
			paste((access, view) -> {
				EObject selected = selectedTarget(view);
				EObject container = selected.eContainer();
				return access.paste(DiagramCommand.DUPLICATE.label(), text, container == null ? selected : container);
			});
		}
	}

	private void paste(BiFunction<Access, View, Optional<Pasted>> work) {
		refresher.expect(Presentation.SELECT);
		Optional<Pasted> pasted = evaluator.withView(work).flatMap(result -> result);
		if (pasted.isEmpty()) {
			refresher.takeExpected();
			tell("The clipboard holds no elements that could be added here.");
		} else if (!pasted.get().dropped().isEmpty()) {
			context.workbench().showMessage(Severity.WARNING, "Left out, because nothing here has such a name: "
					+ String.join("; ", pasted.get().dropped()));
		}
	}

	private EObject selectedTarget(View view) {
		return targets(view).findFirst().orElse(view.target());
	}

	private String selectedText() {
		return evaluator.withView((access, view) -> access.textOf(targets(view).toList())).orElse("");
	}

	/** What is selected, in the model as it is now. */
	private Stream<EObject> targets(View view) {
		return selection.ids().stream().flatMap(id -> targetOf(view, id).stream()).distinct();
	}

	private static Optional<EObject> targetOf(View view, String id) {
		return id.equals(ElementIds.DIAGRAM) ? Optional.of(view.target())
				: view.element(id).map(ViewElement::target).or(() -> view.edge(id).map(ViewEdge::target));
	}

	private void tell(String message) {
		context.workbench().showMessage(Severity.INFO, message);
	}
}
