/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.DiagramDocument.Pasted;
import org.vdcstudio.diagram.WorkbenchPort.Severity;
import org.vdcstudio.diagram.internal.server.Refresher.Presentation;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

import com.google.inject.Inject;

/** Copies elements as text of the language, so that they can go into any diagram or text, and come from there. */
class Copying {

	private final SessionContext context;
	private final ViewEvaluator evaluator;
	private final Selection selection;
	private final Refresher refresher;

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

	/** Adds the elements on the clipboard to the selected element, or to that of the diagram. */
	void paste(String text) {
		paste(DiagramCommand.PASTE, text, false);
	}

	/** Adds copies of the selected elements beside them. */
	void duplicate() {
		String text = selectedText();
		if (text.isEmpty()) {
			tell("Select something to duplicate.");
		} else {
			paste(DiagramCommand.DUPLICATE, text, true);
		}
	}

	private void paste(DiagramCommand command, String text, boolean beside) {
		refresher.expect(Presentation.SELECT);
		Optional<Pasted> pasted = evaluator.withView((access, view) -> {
			EObject selected = targets(view).findFirst().orElse(view.target());
			EObject container = selected.eContainer();
			return access.paste(command.label(), text, beside && container != null ? container : selected);
		}).flatMap(result -> result);
		if (pasted.isEmpty()) {
			refresher.takeExpected();
			tell("The clipboard holds no elements that could be added here.");
		} else if (!pasted.get().dropped().isEmpty()) {
			context.workbench().showMessage(Severity.WARNING, "Left out, because nothing here has such a name: "
					+ String.join("; ", pasted.get().dropped()));
		}
	}

	private String selectedText() {
		return evaluator.withView((access, view) -> access.textOf(targets(view).toList())).orElse("");
	}

	/** What is selected, in the model as it is now. */
	private Stream<EObject> targets(View view) {
		return selection.ids().stream().flatMap(id -> Stream.concat(view.element(id).map(ViewElement::target).stream(),
				view.edge(id).map(ViewEdge::target).stream())).distinct();
	}

	private void tell(String message) {
		context.workbench().showMessage(Severity.INFO, message);
	}
}
