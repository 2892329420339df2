/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Tells the page which elements within collapsed shapes it has searched for. */
class HiddenHitsAction extends Action {

	/** The kind on the wire. */
	static final String KIND = "vdc.hiddenHits";

	/**
	 * An element that is not shown.
	 *
	 * @param id of the shape or line that it would be
	 * @param shape the id of the shape that stands for it
	 */
	record Hit(String id, String shape) {
	}

	private final String text;
	private final List<Hit> hits;

	/**
	 * Answers a search.
	 *
	 * @param text what was searched
	 * @param hits in the order of the view
	 */
	HiddenHitsAction(String text, List<Hit> hits) {
		super(KIND);
		this.text = text;
		this.hits = List.copyOf(hits);
	}

	String text() {
		return text;
	}

	List<Hit> hits() {
		return hits;
	}
}
