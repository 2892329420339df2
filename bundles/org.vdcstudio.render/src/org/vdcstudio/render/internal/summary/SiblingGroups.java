/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.Visibility;

/** Makes one shape of many elements of one kind that are side by side. */
final class SiblingGroups {

	/** Fewer than these are no group. */
	private static final int LEAST = 8;

	private final View view;
	private final Set<String> expanded;
	private final Set<String> collapsed;

	SiblingGroups(View view, Set<String> expanded, Set<String> collapsed) {
		this.view = view;
		this.expanded = expanded;
		this.collapsed = collapsed;
	}

	/** {@return the id of a group, by which it can be expanded} */
	private static String id(String parent, String mapping) {
		return ViewSummary.MERGED + parent + "/" + mapping;
	}

	/** Groups the most numerous kind first, until not more than a number of elements are left. */
	List<ViewElement> group(List<ViewElement> elements, int limit) {
		List<ViewElement> result = elements;
		long left = total(result);
		while (left > limit) {
			List<ViewElement> smaller = groupLargest(result, "");
			long now = total(smaller);
			if (now >= left) {
				return result;
			}
			result = smaller;
			left = now;
		}
		return result;
	}

	private static long total(List<ViewElement> elements) {
		return elements.stream().flatMap(ViewElement::withContents).filter(each -> each.visibility() != Visibility.HIDDEN).count();
	}

	private List<ViewElement> groupLargest(List<ViewElement> elements, String parent) {
		Map<String, List<ViewElement>> kinds = new LinkedHashMap<>();
		for (ViewElement element : elements) {
			if (element.children().isEmpty() && element.borderNodes().isEmpty() && element.visibility() == Visibility.VISIBLE
					&& !element.id().startsWith(ViewSummary.MERGED) && !expanded.contains(element.id())) {
				kinds.computeIfAbsent(element.mapping(), kind -> new ArrayList<>()).add(element);
			}
		}
		List<ViewElement> largest = List.of();
		for (Map.Entry<String, List<ViewElement>> kind : kinds.entrySet()) {
			if (kind.getValue().size() > largest.size() && kind.getValue().size() >= LEAST
					&& !expanded.contains(id(parent, kind.getKey()))) {
				largest = kind.getValue();
			}
		}
		List<ViewElement> result = new ArrayList<>();
		Set<ViewElement> members = new HashSet<>(largest);
		for (ViewElement element : elements) {
			if (!members.contains(element)) {
				result.add(Views.with(element, element.label(), element.borderNodes(), groupLargest(element.children(), element.id())));
			} else if (element == largest.get(0)) {
				result.add(merged(id(parent, element.mapping()), element, largest.size()));
			}
		}
		return result;
	}

	private ViewElement merged(String id, ViewElement first, int count) {
		collapsed.add(id);
		String label = count + " × " + view.mappingLabel(first.mapping());
		return new ViewElement(id, first.kind(), label, first.mapping(), first.target(), List.of(), first.style(), first.size(),
				first.arrangement(), List.of(), List.of(), "", Visibility.VISIBLE);
	}
}
