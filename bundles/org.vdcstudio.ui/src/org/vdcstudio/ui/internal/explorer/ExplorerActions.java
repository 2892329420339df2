/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionContext;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;

/** Opens the text of elements from the menu of the explorer. */
public final class ExplorerActions extends CommonActionProvider {

	private final OpenAction open = new OpenAction();

	/** Called by the platform. */
	public ExplorerActions() {
		// nothing is needed before something is selected
	}

	@Override
	public void fillActionBars(@Nullable IActionBars bars) {
		if (bars != null && ElementOpening.only(selection()) != null) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	@Override
	public void fillContextMenu(@Nullable IMenuManager menu) {
		if (menu != null && ElementOpening.only(selection()) != null) {
			menu.insertAfter(ICommonMenuConstants.GROUP_OPEN, open);
		}
	}

	private @Nullable ISelection selection() {
		@Nullable
		ActionContext context = getContext();
		return context == null ? null : context.getSelection();
	}

	private final class OpenAction extends Action {

		OpenAction() {
			super("&Open");
		}

		@Override
		public void run() {
			ElementOpening.open(getActionSite().getStructuredViewer().getSelection());
		}
	}
}
