/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.render.internal.summary.SiblingGroups;
import org.vdcstudio.render.internal.summary.Summariser;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

/**
 * A view that is small enough to be looked at: what has contents is one shape that says how many they are, edges lead to
 * that shape, and those that lead the same way are one. The innermost contents go first, and all at the same depth
 * together; where that is not enough, many of one kind side by side become one shape, too. What is expanded comes on top of
 * that and collapses nothing else.
 * <p>
 * A shape keeps the id of the element it stands for. What stands for several elements or edges has an id that begins with
 * {@link #MERGED}, which no tool knows.
 *
 * @param view what is to be shown
 * @param collapsed ids of the shapes that stand for more than themselves; empty if everything is shown
 * @param expanded ids of the shapes that are shown with their contents only because these, or something in them, are expanded
 * @param standIns by the id of each element that is not shown: the id of the shape that stands for it
 */
public record ViewSummary(View view, Set<String> collapsed, Set<String> expanded, Map<String, String> standIns) {

	/** So many elements and not more are drawn when nobody asks for all. */
	public static final int DEFAULT_LIMIT = 400;
	/** What ids of shapes and edges that stand for several begin with. */
	public static final String MERGED = "summary:";

	/** Takes copies. */
	public ViewSummary {
		collapsed = Set.copyOf(collapsed);
		expanded = Set.copyOf(expanded);
		standIns = Map.copyOf(standIns);
	}

	/**
	 * Summarises a view. Safe for use by any thread; the model behind the view is not looked at. The same input always gives
	 * the same summary.
	 *
	 * @param view of any size
	 * @param limit how many elements are to be shown as long as nothing is expanded, at least 1. It is kept if there is enough to
	 *        collapse
	 * @param expandedIds what is to be shown with its contents: ids from {@link #collapsed()} of an earlier summary. What
	 *        these are in is shown with its contents as well. Other elements may be given, too: they are shown, and what they
	 *        are in with its contents. Of more elements than {@code limit} in one that is expanded, many of one kind become
	 *        one shape
	 * @return the view itself if it has not more elements than allowed
	 */
	public static ViewSummary of(View view, int limit, Set<String> expandedIds) {
		if (limit < 1) {
			throw new IllegalArgumentException("a limit is at least 1: " + limit);
		}
		return Summariser.summarise(view, limit, expandedIds);
	}

	/** {@return how many elements of a view are visible} */
	public static int size(View view) {
		return Summariser.count(view.elements());
	}

	/**
	 * Hides the contents of a shape again.
	 *
	 * @param whole the view that is summarised
	 * @param expandedIds what was expanded
	 * @param id of the shape
	 * @return what is still expanded: neither the shape nor anything in it
	 */
	public static Set<String> withoutContents(View whole, Set<String> expandedIds, String id) {
		Set<String> inside = whole.element(id).stream().flatMap(ViewElement::withContents).map(ViewElement::id).collect(Collectors.toSet());
		return expandedIds.stream().filter(each -> !each.equals(id) && !inside.contains(each) && !inside.contains(parentOfGroup(each)))
				.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Forgets what a view does not have.
	 *
	 * @return those of the ids that stand for something in the view
	 */
	public static Set<String> known(View whole, Set<String> expandedIds) {
		return expandedIds.stream().filter(each -> whole.element(isMerged(each) ? parentOfGroup(each) : each).isPresent()
				|| isMerged(each) && parentOfGroup(each).isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	/** {@return whether an id is that of a shape or edge that stands for several} */
	public static boolean isMerged(String id) {
		return id.startsWith(MERGED);
	}

	private static String parentOfGroup(String id) {
		return isMerged(id) ? SiblingGroups.parent(id) : "";
	}
}
