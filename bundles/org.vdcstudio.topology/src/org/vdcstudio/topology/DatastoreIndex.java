/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/** The datastores that a host may see, without a look at all the others. */
final class DatastoreIndex {

	private final List<Datastore> datastores;
	private final Map<ElementId, List<Integer>> positions = new HashMap<>();

	DatastoreIndex(DesignSnapshot snapshot) {
		datastores = snapshot.datastores();
		for (int position = 0; position < datastores.size(); position++) {
			Datastore datastore = datastores.get(position);
			add(datastore.id(), position);
			if (datastore instanceof Datastore.Vmfs vmfs) {
				for (ElementId device : vmfs.extents()) {
					add(device, position);
				}
			}
		}
	}

	private void add(ElementId element, int position) {
		positions.computeIfAbsent(element, key -> new ArrayList<>(1)).add(position);
	}

	/** The datastores among some elements, and those on devices among them; in the order of the design. */
	List<Datastore> among(Iterable<ElementId> elements) {
		SortedSet<Integer> found = new TreeSet<>();
		elements.forEach(element -> found.addAll(positions.getOrDefault(element, List.of())));
		return found.stream().map(datastores::get).toList();
	}
}
