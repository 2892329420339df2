/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.machine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.topology.snapshot.ElementId;

/** The VMs whose power-on is under way, each at its host. */
final class Starts {

	private final Map<ElementId, Start> starts = new HashMap<>();
	private final Map<ElementId, Set<ElementId>> byHost = new HashMap<>();

	/**
	 * A power-on under way.
	 *
	 * @param host where
	 * @param life which life of the VM this is to be; a later one has a larger number
	 * @param resumes whether its guest goes on from kept memory instead of booting
	 */
	record Start(ElementId host, int life, boolean resumes) {
	}

	void add(ElementId vm, Start start) {
		starts.put(vm, start);
		byHost.computeIfAbsent(start.host(), key -> new LinkedHashSet<>()).add(vm);
	}

	/** Whether this very power-on was still under way; it is not any longer. */
	boolean remove(ElementId vm, Start start) {
		boolean found = starts.remove(vm, start);
		if (found) {
			byHost.getOrDefault(start.host(), Set.of()).remove(vm);
		}
		return found;
	}

	/** Gives up powering a VM on, if somebody does. */
	void cancel(ElementId vm) {
		Optional.ofNullable(starts.get(vm)).ifPresent(start -> remove(vm, start));
	}

	boolean contains(ElementId vm) {
		return starts.containsKey(vm);
	}

	/** The host that a VM is about to run on. */
	Optional<ElementId> hostOf(ElementId vm) {
		return Optional.ofNullable(starts.get(vm)).map(Start::host);
	}

	/** The VMs that are about to run on a host, in order. */
	List<ElementId> at(ElementId host) {
		return List.copyOf(byHost.getOrDefault(host, Set.of()));
	}

	/** The VMs that are about to run on some hosts, host by host. */
	List<ElementId> at(Collection<ElementId> hosts) {
		return hosts.stream().flatMap(host -> at(host).stream()).toList();
	}
}
