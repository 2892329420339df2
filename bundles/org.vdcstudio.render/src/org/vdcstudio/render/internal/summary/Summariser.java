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
import java.util.stream.Stream;

import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.Visibility;

/** Makes the summary of one view. */
public final class Summariser {

	private final View view;
	private final int limit;
	private final Set<String> open = new HashSet<>();
	private final Set<String> expanded;
	private final Set<String> collapsed = new HashSet<>();

	private Summariser(View view, int limit, Set<String> expanded) {
		this.view = view;
		this.limit = limit;
		this.expanded = expanded;
		view.elements().forEach(this::keepOpen);
	}

	/** {@return the summary} */
	public static ViewSummary summarise(View view, int limit, Set<String> expanded) {
		return count(view.elements()) <= limit ? new ViewSummary(view, Set.of()) : new Summariser(view, limit, expanded).summarise();
	}

	/** What is expanded is open, and so is what it is in. */
	private boolean keepOpen(ViewElement element) {
		boolean stays = expanded.contains(element.id());
		for (ViewElement inner : contents(element).toList()) {
			stays |= keepOpen(inner);
		}
		if (stays) {
			open.add(element.id());
		}
		return stays;
	}

	private static Stream<ViewElement> contents(ViewElement element) {
		return Stream.concat(element.borderNodes().stream(), element.children().stream());
	}

	private static boolean isShown(ViewElement element) {
		return element.visibility() != Visibility.HIDDEN;
	}

	private static long count(List<ViewElement> elements) {
		return elements.stream().filter(Summariser::isShown).mapToLong(
				element -> 1 + count(element.children()) + count(element.borderNodes())).sum();
	}

	private static int depth(ViewElement element) {
		return contents(element).filter(Summariser::isShown).mapToInt(inner -> 1 + depth(inner)).max().orElse(0);
	}

	private ViewSummary summarise() {
		List<ViewElement> elements = view.elements();
		int deepest = elements.stream().mapToInt(Summariser::depth).max().orElse(0);
		for (int depth = deepest - 1; depth >= 0 && count(elements) > limit; depth--) {
			elements = collapse(elements, depth);
		}
		if (count(elements) > limit) {
			elements = new SiblingGroups(view, expanded, collapsed).group(elements, limit);
		}
		LiftedEdges edges = new LiftedEdges(view, elements, collapsed);
		return new ViewSummary(Views.with(view, elements, edges.lift(view.edges().stream()
				.filter(edge -> edge.visibility() != Visibility.HIDDEN).toList())), collapsed);
	}

	/** Collapses all that is at a depth and has contents. */
	private List<ViewElement> collapse(List<ViewElement> elements, int depth) {
		List<ViewElement> result = new ArrayList<>();
		for (ViewElement element : elements) {
			boolean full = contents(element).anyMatch(Summariser::isShown);
			if (!full) {
				result.add(element);
			} else if (depth > 0) {
				result.add(Views.with(element, element.label(), element.borderNodes(), collapse(element.children(), depth - 1)));
			} else if (open.contains(element.id())) {
				result.add(element);
			} else {
				collapsed.add(element.id());
				result.add(Views.with(element, label(element), List.of(), List.of()));
			}
		}
		return result;
	}

	/** Says what is inside by the most frequent kinds; what is only on the border is said if there is nothing else. */
	private String label(ViewElement element) {
		// Of what was collapsed before, the original says what is in it.
		ViewElement original = view.element(element.id()).orElse(element);
		Map<String, Integer> counts = new LinkedHashMap<>();
		original.children().forEach(child -> count(child, counts));
		if (counts.isEmpty()) {
			original.borderNodes().forEach(border -> count(border, counts));
		}
		List<Map.Entry<String, Integer>> kinds = counts.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
		StringBuilder label = new StringBuilder(element.label());
		for (Map.Entry<String, Integer> kind : kinds.subList(0, Math.min(2, kinds.size()))) {
			label.append(label.isEmpty() ? "" : "\n").append(kind.getValue()).append(" × ").append(view.mappingLabel(kind.getKey()));
		}
		int others = kinds.stream().skip(2).mapToInt(Map.Entry::getValue).sum();
		return others == 0 ? label.toString() : label + "\n" + others + " more";
	}

	private static void count(ViewElement element, Map<String, Integer> counts) {
		if (isShown(element)) {
			counts.merge(element.mapping(), 1, Integer::sum);
			element.children().forEach(child -> count(child, counts));
		}
	}
}
