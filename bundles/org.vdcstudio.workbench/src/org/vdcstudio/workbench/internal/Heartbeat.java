/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import org.eclipse.swt.widgets.Display;

/**
 * Wakes the thread of a display again and again, until it is closed. A {@link Display#wake()} that comes when the thread is just about to
 * sleep is lost, and whoever waits for it sleeps until something else happens. Used in that thread.
 */
final class Heartbeat implements AutoCloseable {

	private static final int MILLIS = 20;

	private final Display display;
	private final Runnable beat = this::beat;

	Heartbeat(Display display) {
		this.display = display;
		beat();
	}

	private void beat() {
		display.timerExec(MILLIS, beat);
	}

	@Override
	public void close() {
		display.timerExec(-1, beat);
	}
}
