/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.directediting.RequestEditValidationAction;
import org.eclipse.glsp.server.features.directediting.SetEditValidationResultAction;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.tool.ToolInvocation;

import com.google.inject.Inject;

/** Tells while typing whether a label can become what it says. */
class CheckNameHandler extends AbstractActionHandler<RequestEditValidationAction> {

	private final ViewEvaluator evaluator;

	@Inject
	CheckNameHandler(ViewEvaluator evaluator) {
		this.evaluator = evaluator;
	}

	@Override
	protected List<Action> executeAction(RequestEditValidationAction asked) {
		return listOf(new SetEditValidationResultAction(check(asked.getModelElementId(), asked.getText())));
	}

	private ValidationStatus check(String element, String label) {
		if (label.isBlank()) {
			return ValidationStatus.error("A name is needed.");
		}
		return evaluator.accepts(new ToolInvocation.EditLabel(ElementIds.ownerOf(element), label)) ? ValidationStatus.ok()
				: ValidationStatus.error("“" + label + "” is not possible here.");
	}
}
