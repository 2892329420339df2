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
	/** The strongest since the last refresh. */
	private final AtomicReference<Reason> reason = new AtomicReference<>(Reason.OVERLAYS);
	private final AtomicReference<Presentation> expected = new AtomicReference<>(Presentation.NONE);

	/** Why there is a refresh, and so what the page is told; each tells what those before it tell. */
	public enum Reason {
		/** What is shown on top may be different; nothing is told when it is not. */
		OVERLAYS,
		/** The design is different; whether there is something to save is told, and the diagram if it looks different. */
		CHANGE,
		/** The page has asked for something, and may show by itself what it expects of it; all is told. */
		REQUEST
	}

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

	/** Has the diagram shown as it is now, soon, and the page told what the reason asks for. */
	public void refresh(Reason why) {
		because(why);
		if (waiting.compareAndSet(false, true)) {
			dispatcher.get().dispatch(new RefreshAction());
		}
	}

	/** Says that the page waits for the next refresh, which somebody else asks for if there is a change at all. */
	void answerNext() {
		because(Reason.REQUEST);
	}

	private void because(Reason why) {
		reason.accumulateAndGet(why, (one, other) -> one.compareTo(other) > 0 ? one : other);
	}

	/** Says that a tool is about to make something that the next refresh will show. */
	void expect(Presentation presentation) {
		expected.set(presentation);
	}

	/**
	 * Says that a refresh takes the model from now on; later changes need another one.
	 *
	 * @return why
	 */
	Reason begun() {
		waiting.set(false);
		return reason.getAndSet(Reason.OVERLAYS);
	}

	/** What was expected since the last refresh. */
	Presentation takeExpected() {
		return expected.getAndSet(Presentation.NONE);
	}
}
