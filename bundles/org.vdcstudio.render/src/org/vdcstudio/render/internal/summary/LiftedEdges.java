/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Leads edges to the shapes that stand for their ends, and makes one of those that lead the same way. */
final class LiftedEdges {

	private record Way(String source, String target, String mapping) {
	}

	private final Map<String, String> shownBy = new HashMap<>();

	LiftedEdges(View original, List<ViewElement> shown, Set<String> collapsed) {
		Set<String> left = new HashSet<>();
		shown.stream().flatMap(ViewElement::withContents).map(ViewElement::id).forEach(left::add);
		original.elements().forEach(element -> find(element, "", "", left, collapsed));
	}

	private void find(ViewElement element, String shape, String parent, Set<String> left, Set<String> collapsed) {
		String group = SiblingGroups.id(parent, element.mapping());
		String by = left.contains(element.id()) ? element.id() : shape.isEmpty() && collapsed.contains(group) ? group
				: collapsed.contains(group) && shape.equals(parent) ? group : shape;
		shownBy.put(element.id(), by);
		element.borderNodes().forEach(border -> find(border, by, element.id(), left, collapsed));
		element.children().forEach(child -> find(child, by, element.id(), left, collapsed));
	}

	/** {@return what stands for each element that is not shown} */
	Map<String, String> standIns() {
		Map<String, String> standIns = new HashMap<>();
		shownBy.forEach((id, by) -> {
			if (!by.isEmpty() && !by.equals(id)) {
				standIns.put(id, by);
			}
		});
		return standIns;
	}

	List<ViewEdge> lift(List<ViewEdge> edges) {
		Map<Way, List<ViewEdge>> ways = new LinkedHashMap<>();
		for (ViewEdge edge : edges) {
			String source = shownBy.getOrDefault(edge.sourceId(), edge.sourceId());
			String target = shownBy.getOrDefault(edge.targetId(), edge.targetId());
			boolean lifted = !source.equals(edge.sourceId()) || !target.equals(edge.targetId());
			if (source.isEmpty() || target.isEmpty() || lifted && source.equals(target)) {
				continue;
			}
			// Edges between what is shown as it is stay apart.
			Way way = lifted ? new Way(source, target, edge.mapping()) : new Way(source, target, edge.mapping() + "#" + edge.id());
			ways.computeIfAbsent(way, key -> new ArrayList<>()).add(edge);
		}
		List<ViewEdge> lifted = new ArrayList<>();
		Map<String, String> mergedInto = new HashMap<>();
		ways.forEach((way, together) -> {
			ViewEdge edge = merged(way, together);
			together.forEach(each -> mergedInto.put(each.id(), edge.id()));
			lifted.add(edge);
		});
		return attached(lifted, mergedInto);
	}

	private static ViewEdge merged(Way way, List<ViewEdge> edges) {
		ViewEdge first = edges.get(0);
		if (edges.size() == 1) {
			return new ViewEdge(first.id(), way.source(), way.target(), first.mapping(), first.target(), first.semanticElements(),
					first.style(), first.beginLabel(), first.label(), first.endLabel(), first.visibility());
		}
		return new ViewEdge(ViewSummary.MERGED + first.id(), way.source(), way.target(), first.mapping(), first.target(), List.of(),
				first.style().map(LiftedEdges::labelled), "", edges.size() + " ×", "", first.visibility());
	}

	/** The number needs a place in the middle, which the specification may not give. */
	private static EdgeStyle labelled(EdgeStyle style) {
		Optional<LabelStyle> label = style.centerLabel().or(style::beginLabel).or(style::endLabel);
		return new EdgeStyle(style.bracket(), style.line(), style.sourceArrow(), style.targetArrow(), style.folding(), style.size(),
				style.routing(), style.centering(), style.color(), Optional.empty(), label, Optional.empty());
	}

	/** Edges that end at others follow them; what they ended at may be gone. */
	private List<ViewEdge> attached(List<ViewEdge> edges, Map<String, String> mergedInto) {
		List<ViewEdge> result = new ArrayList<>();
		for (ViewEdge edge : edges) {
			Optional<String> source = end(edge.sourceId(), mergedInto);
			Optional<String> target = end(edge.targetId(), mergedInto);
			if (source.isPresent() && target.isPresent()) {
				result.add(new ViewEdge(edge.id(), source.get(), target.get(), edge.mapping(), edge.target(), edge.semanticElements(),
						edge.style(), edge.beginLabel(), edge.label(), edge.endLabel(), edge.visibility()));
			}
		}
		return result;
	}

	private Optional<String> end(String id, Map<String, String> mergedInto) {
		@Nullable
		String edge = mergedInto.get(id);
		boolean shape = shownBy.containsKey(id) || id.startsWith(ViewSummary.MERGED);
		return shape ? Optional.of(id) : Optional.ofNullable(edge);
	}
}
