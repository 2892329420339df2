/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.glsp.server.actions.ActionDispatcher;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Asks for refreshes, one at a time however many changes there are. Safe for use by any thread. */
@Singleton
public class Refresher {

	private final Provider<ActionDispatcher> dispatcher;
	private final AtomicBoolean waiting = new AtomicBoolean();
	private final AtomicBoolean creation = new AtomicBoolean();

	@Inject
	Refresher(Provider<ActionDispatcher> dispatcher) {
		this.dispatcher = dispatcher;
	}

	/** Has the model shown as it is now, soon. */
	public void refresh() {
		if (waiting.compareAndSet(false, true)) {
			dispatcher.get().dispatch(new RefreshAction());
		}
	}

	/** Says that a tool is about to make something that the next refresh will show. */
	void expectCreation() {
		creation.set(true);
	}

	/** Says that a refresh takes the model from now on; later changes need another one. */
	void begun() {
		waiting.set(false);
	}

	/** Whether a tool made something since the last refresh. */
	boolean takeCreation() {
		return creation.getAndSet(false);
	}
}
