/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.summary;

import java.util.ArrayList;
import java.util.Comparator;
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
public final class SiblingGroups {

	/** Fewer than these are no group. */
	private static final int LEAST = 8;

	private final View view;
	private final int limit;

	SiblingGroups(View view, int limit) {
		this.view = view;
		this.limit = limit;
	}

	/** {@return the id of a group, by which it can be expanded} */
	static String id(String parent, String mapping) {
		return ViewSummary.MERGED + parent + "/" + mapping;
	}

	/** {@return the id of the element that a group is in; empty text for the diagram} */
	public static String parent(String groupId) {
		return groupId.substring(ViewSummary.MERGED.length(), Math.max(ViewSummary.MERGED.length(), groupId.lastIndexOf('/')));
	}

	/** {@return the ids of the groups, the most numerous kind of each element first, that leave not more than allowed} */
	Set<String> find(List<ViewElement> elements) {
		Set<String> groups = new HashSet<>();
		int left = Summariser.count(elements);
		while (left > limit) {
			int spared = findLargest(elements, "", groups);
			if (spared == 0) {
				return groups;
			}
			left -= spared;
		}
		return groups;
	}

	private int findLargest(List<ViewElement> elements, String parent, Set<String> groups) {
		Map.Entry<String, List<ViewElement>> largest = kinds(elements).entrySet().stream()
				.filter(kind -> isGroup(kind.getValue()) && !groups.contains(id(parent, kind.getKey())))
				.max(Comparator.comparingInt(kind -> kind.getValue().size())).orElse(null);
		int spared = 0;
		if (largest != null) {
			groups.add(id(parent, largest.getKey()));
			spared = largest.getValue().size() - 1;
		}
		for (ViewElement element : elements) {
			spared += findLargest(element.children(), element.id(), groups);
		}
		return spared;
	}

	/** {@return the ids of groups that leave not more than allowed of what is in one element} */
	Set<String> findIn(ViewElement element) {
		Set<String> groups = new HashSet<>();
		int left = element.children().size();
		while (left > limit) {
			int spared = findLargest(element.children().stream().filter(SiblingGroups::isPlain).toList(), element.id(), groups);
			if (spared == 0) {
				return groups;
			}
			left -= spared;
		}
		return groups;
	}

	/**
	 * Makes the groups.
	 *
	 * @param groups their ids
	 * @param apart ids of elements that are shown by themselves
	 * @param made takes the ids of those that have members
	 */
	List<ViewElement> group(List<ViewElement> elements, String parent, Set<String> groups, Set<String> apart, Set<String> made) {
		Map<String, List<ViewElement>> kinds = kinds(elements.stream().filter(element -> !apart.contains(element.id())).toList());
		List<ViewElement> result = new ArrayList<>();
		for (ViewElement element : elements) {
			String id = id(parent, element.mapping());
			List<ViewElement> members = kinds.getOrDefault(element.mapping(), List.of());
			if (!groups.contains(id) || !isPlain(element) || apart.contains(element.id()) || members.size() == 1) {
				result.add(Views.with(element, element.label(), element.borderNodes(),
						group(element.children(), element.id(), groups, apart, made)));
			} else if (element == members.getFirst()) {
				made.add(id);
				result.add(merged(id, element, members.size()));
			}
		}
		return result;
	}

	private static boolean isPlain(ViewElement element) {
		return element.children().isEmpty() && element.borderNodes().isEmpty() && element.visibility() == Visibility.VISIBLE;
	}

	private static boolean isGroup(List<ViewElement> members) {
		return members.size() >= LEAST;
	}

	private static Map<String, List<ViewElement>> kinds(List<ViewElement> elements) {
		Map<String, List<ViewElement>> kinds = new LinkedHashMap<>();
		elements.stream().filter(SiblingGroups::isPlain)
				.forEach(element -> kinds.computeIfAbsent(element.mapping(), kind -> new ArrayList<>()).add(element));
		return kinds;
	}

	private ViewElement merged(String id, ViewElement first, int count) {
		String label = count + " × " + view.mappingLabel(first.mapping());
		return new ViewElement(id, first.kind(), label, first.mapping(), first.target(), List.of(), first.style(), first.size(),
				first.arrangement(), List.of(), List.of(), "", Visibility.VISIBLE);
	}
}
