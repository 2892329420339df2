/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Where VMs are that were moved.
 *
 * @param hosts      the host of every VM that was moved
 * @param arrivals   by host, the VMs that were moved to it and are still there
 * @param datastores the datastore of every VM whose storage was moved
 */
record Moves(PersistentMap<ElementId, ElementId> hosts, PersistentMap<ElementId, PersistentMap<ElementId, Boolean>> arrivals,
		PersistentMap<ElementId, ElementId> datastores) {

	static final Moves NONE = new Moves(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

	Moves withHost(ElementId vm, ElementId host) {
		PersistentMap<ElementId, PersistentMap<ElementId, Boolean>> there = arrivals;
		Optional<ElementId> before = hosts.get(vm);
		if (before.isPresent()) {
			there = there.with(before.get(), arrivals(there, before.get()).without(vm));
		}
		there = there.with(host, arrivals(there, host).with(vm, Boolean.TRUE));
		return new Moves(hosts.with(vm, host), there, datastores);
	}

	List<ElementId> to(ElementId host) {
		List<ElementId> vms = new ArrayList<>();
		arrivals(arrivals, host).forEach((vm, there) -> vms.add(vm));
		Collections.sort(vms);
		return vms;
	}

	Moves withDatastore(ElementId vm, ElementId datastore) {
		return new Moves(hosts, arrivals, datastores.with(vm, datastore));
	}

	private static PersistentMap<ElementId, Boolean> arrivals(PersistentMap<ElementId, PersistentMap<ElementId, Boolean>> arrivals,
			ElementId host) {
		return arrivals.get(host).orElse(PersistentMap.empty());
	}
}
