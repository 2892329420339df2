/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import org.eclipse.core.runtime.IStatus;

/** Is told what happens to a run, on any thread. */
interface RunListener {

	/** A scenario begins. */
	void started(String scenario);

	/** A scenario is over. */
	void finished(Outcome outcome);

	/** No more scenarios follow: all are over, it was cancelled, or it failed. */
	void ended(IStatus status);
}
