/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.Set;

import org.vdcstudio.render.internal.summary.Summariser;
import org.vdcstudio.viewpoint.view.View;

/**
 * A view that is small enough to be looked at: what has contents is one shape that says how many they are, edges lead to
 * that shape, and those that lead the same way are one. The innermost contents go first, and all at the same depth
 * together; where that is not enough, many of one kind side by side become one shape, too.
 * <p>
 * A shape keeps the id of the element it stands for. What stands for several elements or edges has an id that begins with
 * {@link #MERGED}, which no tool knows.
 *
 * @param view what is to be shown
 * @param collapsed ids of the shapes that stand for more than themselves; empty if the view is shown as it is
 */
public record ViewSummary(View view, Set<String> collapsed) {

	/** So many elements and not more are drawn when nobody asks for all. */
	public static final int DEFAULT_LIMIT = 400;
	/** What ids of shapes and edges that stand for several begin with. */
	public static final String MERGED = "summary:";

	/** Takes a copy of the set. */
	public ViewSummary {
		collapsed = Set.copyOf(collapsed);
	}

	/**
	 * Summarises a view. Safe for use by any thread; the model behind the view is not looked at. The same input always gives
	 * the same summary.
	 *
	 * @param view of any size
	 * @param limit how many elements are to be shown, at least 1. It is kept as long as what is expanded allows it, and there
	 *        is anything to collapse
	 * @param expandedIds what is to be shown with its contents: ids from {@link #collapsed()} of an earlier summary. What
	 *        these are in is shown with its contents as well
	 * @return the view itself if it has not more elements than allowed
	 */
	public static ViewSummary of(View view, int limit, Set<String> expandedIds) {
		if (limit < 1) {
			throw new IllegalArgumentException("a limit is at least 1: " + limit);
		}
		return Summariser.summarise(view, limit, expandedIds);
	}
}
