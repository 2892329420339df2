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
	private final Set<String> expanded;
	/** What is in sight if nothing is expanded has its contents collapsed if it is one of these. */
	private final Set<String> closed = new HashSet<>();
	private final Set<String> open = new HashSet<>();
	private final Set<String> collapsed = new HashSet<>();
	private final Set<String> opened = new HashSet<>();

	private Summariser(View view, int limit, Set<String> expanded) {
		this.view = view;
		this.limit = limit;
		this.expanded = expanded;
		view.elements().forEach(this::keepOpen);
	}

	/** {@return the summary} */
	public static ViewSummary summarise(View view, int limit, Set<String> expanded) {
		return count(view.elements()) <= limit ? new ViewSummary(view, Set.of(), Set.of(), Map.of())
				: new Summariser(view, limit, expanded).summarise();
	}

	/** {@return how many of the elements, and of those in and on them, are visible} */
	public static int count(List<ViewElement> elements) {
		return elements.stream().filter(Summariser::isShown)
				.mapToInt(element -> 1 + count(element.children()) + count(element.borderNodes())).sum();
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

	private static boolean isFull(ViewElement element) {
		return contents(element).anyMatch(Summariser::isShown);
	}

	private static int depth(ViewElement element) {
		return contents(element).filter(Summariser::isShown).mapToInt(inner -> 1 + depth(inner)).max().orElse(0);
	}

	private ViewSummary summarise() {
		Set<String> groups = new HashSet<>();
		SiblingGroups siblings = new SiblingGroups(view, limit);
		List<ViewElement> least = closeInnermost();
		if (count(least) > limit) {
			groups.addAll(siblings.find(least));
		}
		List<ViewElement> elements = view.elements().stream().map(this::shown).toList();
		// What is in something expanded may be more than anybody can look at.
		elements.stream().flatMap(ViewElement::withContents).filter(element -> opened.contains(element.id()))
				.forEach(element -> groups.addAll(siblings.findIn(element)));
		groups.stream().filter(expanded::contains).map(SiblingGroups::parent).filter(parent -> !parent.isEmpty()).forEach(opened::add);
		groups.removeAll(expanded);
		elements = siblings.group(elements, "", groups, expanded, collapsed);
		LiftedEdges edges = new LiftedEdges(view, elements, collapsed);
		View summary = Views.with(view, elements, edges.lift(view.edges().stream()
				.filter(edge -> edge.visibility() != Visibility.HIDDEN).toList()));
		return new ViewSummary(summary, collapsed, opened, edges.standIns());
	}

	/** Closes what is at the same depth together, the innermost first, until not more than allowed are left. */
	private List<ViewElement> closeInnermost() {
		List<ViewElement> elements = view.elements();
		int deepest = elements.stream().mapToInt(Summariser::depth).max().orElse(0);
		for (int depth = deepest - 1; depth >= 0 && count(elements) > limit; depth--) {
			elements = close(elements, depth);
		}
		return elements;
	}

	private List<ViewElement> close(List<ViewElement> elements, int depth) {
		List<ViewElement> result = new ArrayList<>();
		for (ViewElement element : elements) {
			if (!isFull(element)) {
				result.add(element);
			} else if (depth > 0) {
				result.add(Views.with(element, element.label(), element.borderNodes(), close(element.children(), depth - 1)));
			} else {
				closed.add(element.id());
				result.add(Views.with(element, element.label(), List.of(), List.of()));
			}
		}
		return result;
	}

	private ViewElement shown(ViewElement element) {
		if (closed.contains(element.id())) {
			if (!open.contains(element.id())) {
				collapsed.add(element.id());
				return Views.with(element, label(element), List.of(), List.of());
			}
			opened.add(element.id());
		}
		return Views.with(element, element.label(), element.borderNodes(), element.children().stream().map(this::shown).toList());
	}

	/** Says what is inside by the most frequent kinds; what is only on the border is said if there is nothing else. */
	private String label(ViewElement element) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		element.children().forEach(child -> count(child, counts));
		if (counts.isEmpty()) {
			element.borderNodes().forEach(border -> count(border, counts));
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
