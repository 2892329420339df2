/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.glsp.server.actions.ActionDispatcher;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Asks for refreshes, one at a time however many changes there are. Safe for use by any thread. */
@Singleton
public class Refresher {

	private final Provider<ActionDispatcher> dispatcher;
	private final AtomicBoolean waiting = new AtomicBoolean();
	/** Whether the page is to be told even if it shows all this already, as it may have moved things by itself. */
	private final AtomicBoolean whole = new AtomicBoolean();
	private final AtomicReference<Presentation> expected = new AtomicReference<>(Presentation.NONE);

	/** What is to happen to elements that the next refresh brings. */
	enum Presentation {
		/** Nothing: somebody else made them. */
		NONE,
		/** They are selected: an element with a new name is a new one to the page. */
		SELECT,
		/** They are selected, and a single one is ready to be named. */
		SELECT_AND_NAME
	}

	@Inject
	Refresher(Provider<ActionDispatcher> dispatcher) {
		this.dispatcher = dispatcher;
	}

	/** Has the model shown as it is now, soon. */
	public void refresh() {
		whole.set(true);
		ask();
	}

	/** Has overlays shown as they are now, soon. */
	void decorate() {
		ask();
	}

	private void ask() {
		if (waiting.compareAndSet(false, true)) {
			dispatcher.get().dispatch(new RefreshAction());
		}
	}

	/** Says that a tool is about to make something that the next refresh will show. */
	void expect(Presentation presentation) {
		expected.set(presentation);
	}

	/**
	 * Says that a refresh takes the model from now on; later changes need another one.
	 *
	 * @return whether the page is to be told in any case
	 */
	boolean begun() {
		waiting.set(false);
		return whole.getAndSet(false);
	}

	/** What was expected since the last refresh. */
	Presentation takeExpected() {
		return expected.getAndSet(Presentation.NONE);
	}
}
