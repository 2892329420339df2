/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.tool.ToolInvocation;

import com.google.inject.Inject;

/** Tells while typing whether a label can become what it says. */
class NameCheck implements LabelEditValidator {

	private final ViewEvaluator evaluator;

	@Inject
	NameCheck(ViewEvaluator evaluator) {
		this.evaluator = evaluator;
	}

	@Override
	public ValidationStatus validate(String label, GModelElement element) {
		String owner = ElementIds.ownerOf(element.getId());
		if (label.isBlank() || !evaluator.accepts(new ToolInvocation.EditLabel(owner, label))) {
			return ValidationStatus.error(label.isBlank() ? "A name is needed." : "“" + label + "” is not possible here.");
		}
		return ValidationStatus.ok();
	}
}
