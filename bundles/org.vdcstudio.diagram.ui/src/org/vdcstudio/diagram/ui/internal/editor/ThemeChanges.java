/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/** Tells when the workbench has changed its colours. */
@NonNullByDefault
final class ThemeChanges {

	/** As the engine of themes announces it; to depend on the engine for its name alone would be much. */
	private static final String CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

	private ThemeChanges() {
	}

	/**
	 * Has something done after each change, when the colours of the control have changed, until the control is disposed.
	 *
	 * @param control  whose thread is used
	 * @param listener what is to be done
	 */
	static void listen(Control control, Runnable listener) {
		IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				listener.run();
			}
		});
		events.subscribe(CHANGED, handler);
		control.addDisposeListener(disposed -> events.unsubscribe(handler));
	}
}
