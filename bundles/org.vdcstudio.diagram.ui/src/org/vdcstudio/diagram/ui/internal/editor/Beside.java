/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPartSite;

/** Puts a diagram beside the text it belongs to, so that each is seen to follow the other. */
public final class Beside {

	private static final float HALF = 0.5f;

	private Beside() {
	}

	/** Moves a newly opened editor to the right of the others, unless the editors stand side by side already. */
	public static void show(IEditorPart editor) {
		IWorkbenchPartSite site = editor.getSite();
		MPart part = site.getService(MPart.class);
		EModelService models = site.getService(EModelService.class);
		EPartService parts = site.getService(EPartService.class);
		MUIElement stack = part.getParent();
		if (!(stack instanceof MPartStack editors) || isAlone(editors) || hasNeighbour(editors)) {
			return;
		}
		MPartStack right = models.createModelElement(MPartStack.class);
		right.getTags().addAll(editors.getTags());
		models.insert(right, editors, EModelService.RIGHT_OF, HALF);
		models.move(part, right);
		parts.activate(part, true);
	}

	private static boolean isAlone(MPartStack editors) {
		return editors.getChildren().stream().filter(MUIElement::isToBeRendered).count() < 2;
	}

	private static boolean hasNeighbour(MPartStack editors) {
		MElementContainer<?> around = editors.getParent();
		return around != null
				&& around.getChildren().stream().anyMatch(each -> each != editors && each.isToBeRendered() && each instanceof MPartStack);
	}
}
