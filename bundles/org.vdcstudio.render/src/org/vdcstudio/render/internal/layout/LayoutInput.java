/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/**
 * What of a view its layout depends on: everything but the model behind it and its tooltips. Styles count as a whole, although only
 * sizes and letters matter: to compare them is cheap, and what changes its colour only is laid out once more.
 */
public final class LayoutInput {

	private LayoutInput() {
	}

	/** {@return whether two views are laid out alike for certain} */
	public static boolean isSame(View first, View second) {
		return pairwise(first.elements(), second.elements(), LayoutInput::isSameElement)
				&& pairwise(first.edges(), second.edges(), LayoutInput::isSameEdge);
	}

	private static boolean isSameElement(ViewElement first, ViewElement second) {
		return first.id().equals(second.id()) && first.kind() == second.kind() && first.label().equals(second.label())
				&& first.mapping().equals(second.mapping()) && first.style().equals(second.style())
				&& first.size().equals(second.size()) && first.arrangement().equals(second.arrangement())
				&& first.visibility() == second.visibility()
				&& pairwise(first.borderNodes(), second.borderNodes(), LayoutInput::isSameElement)
				&& pairwise(first.children(), second.children(), LayoutInput::isSameElement);
	}

	private static boolean isSameEdge(ViewEdge first, ViewEdge second) {
		return first.id().equals(second.id()) && first.sourceId().equals(second.sourceId()) && first.targetId().equals(second.targetId())
				&& first.mapping().equals(second.mapping()) && first.style().equals(second.style())
				&& first.beginLabel().equals(second.beginLabel()) && first.label().equals(second.label())
				&& first.endLabel().equals(second.endLabel()) && first.visibility() == second.visibility();
	}

	private static <T> boolean pairwise(List<T> first, List<T> second, BiPredicate<T, T> same) {
		if (first.size() != second.size()) {
			return false;
		}
		Iterator<T> others = second.iterator();
		return first.stream().allMatch(each -> same.test(each, others.next()));
	}
}
