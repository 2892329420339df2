/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page again. */
public final class WelcomeHandler extends AbstractHandler {

	/** Called by the platform. */
	public WelcomeHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Welcome.show(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
