/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All places that people gave to shapes in the diagrams of a design. Never changes; what changes it gives another one.
 *
 * @param diagrams the places of each diagram by the id of the shape, which is made of mappings and qualified names;
 *                 diagrams without places are left out
 * @param unread   lines of the file that nobody understood, kept as they are
 */
public record DesignLayout(SortedMap<DiagramKey, SortedMap<String, Place>> diagrams, List<String> unread) {

	/** Everything is arranged automatically. */
	public static final DesignLayout EMPTY = new DesignLayout(Collections.emptySortedMap(), List.of());

	/** Takes copies. */
	public DesignLayout {
		SortedMap<DiagramKey, SortedMap<String, Place>> copy = new TreeMap<>();
		diagrams.forEach((diagram, places) -> {
			if (!places.isEmpty()) {
				copy.put(diagram, Collections.unmodifiableSortedMap(new TreeMap<>(places)));
			}
		});
		diagrams = Collections.unmodifiableSortedMap(copy);
		unread = List.copyOf(unread);
	}

	/** The places of a diagram by the id of the shape; empty when all of it is arranged automatically. */
	public SortedMap<String, Place> places(DiagramKey diagram) {
		return diagrams.getOrDefault(diagram, Collections.emptySortedMap());
	}

	/** Gives places to shapes of a diagram; those of other shapes stay. */
	public DesignLayout placed(DiagramKey diagram, Map<String, Place> places) {
		SortedMap<String, Place> changed = new TreeMap<>(places(diagram));
		changed.putAll(places);
		return with(diagram, changed);
	}

	/** Leaves shapes of a diagram to the arrangement again. */
	public DesignLayout released(DiagramKey diagram, Collection<String> shapes) {
		SortedMap<String, Place> changed = new TreeMap<>(places(diagram));
		changed.keySet().removeAll(shapes);
		return with(diagram, changed);
	}

	/** Leaves all of a diagram to the arrangement again. */
	public DesignLayout arranged(DiagramKey diagram) {
		return with(diagram, Collections.emptySortedMap());
	}

	/**
	 * Follows elements to their new names.
	 *
	 * @param names new qualified names by the old ones, each element that has another one now
	 */
	public DesignLayout renamed(Map<String, String> names) {
		if (names.isEmpty() || diagrams.isEmpty()) {
			return this;
		}
		ShapeNames shapes = new ShapeNames(names);
		SortedMap<DiagramKey, SortedMap<String, Place>> changed = new TreeMap<>();
		diagrams.forEach((diagram, places) -> {
			DiagramKey key = new DiagramKey(diagram.viewpoint(), diagram.diagram(), names.getOrDefault(diagram.root(), diagram.root()));
			SortedMap<String, Place> target = changed.computeIfAbsent(key, each -> new TreeMap<>());
			places.forEach((shape, place) -> target.put(shapes.renamed(shape), place));
		});
		return new DesignLayout(changed, unread);
	}

	/**
	 * Leaves out diagrams and shapes of elements that a design does not have.
	 *
	 * @param names those of the design
	 */
	public DesignLayout of(DesignNames names) {
		SortedMap<DiagramKey, SortedMap<String, Place>> kept = new TreeMap<>();
		diagrams.forEach((diagram, places) -> {
			if (names.hasRoot(diagram.root())) {
				SortedMap<String, Place> present = new TreeMap<>(places);
				present.keySet().removeIf(shape -> !names.hasShape(shape));
				kept.put(diagram, present);
			}
		});
		return new DesignLayout(kept, unread);
	}

	private DesignLayout with(DiagramKey diagram, SortedMap<String, Place> places) {
		SortedMap<DiagramKey, SortedMap<String, Place>> changed = new TreeMap<>(diagrams);
		changed.put(diagram, places);
		return new DesignLayout(changed, unread);
	}
}
