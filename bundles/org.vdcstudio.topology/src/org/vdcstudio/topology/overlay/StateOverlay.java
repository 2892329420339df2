/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The state of a running design, as its differences from what the design says. Immutable; every change costs only what it
 * touches and leaves older overlays as they are. Usable from any thread.
 */
public final class StateOverlay {

	/** The state of a design that was just deployed: no differences. */
	public static final StateOverlay INITIAL = new StateOverlay(PersistentMap.empty(), PersistentMap.empty(),
			PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

	private final PersistentMap<ElementId, Boolean> failed;
	private final PersistentMap<ElementId, PowerState> power;
	private final PersistentMap<ElementId, ElementId> hosts;
	private final PersistentMap<ElementId, PersistentMap<ElementId, Boolean>> arrivals;
	private final PersistentMap<ElementId, ElementId> datastores;

	private StateOverlay(PersistentMap<ElementId, Boolean> failed, PersistentMap<ElementId, PowerState> power,
			PersistentMap<ElementId, ElementId> hosts, PersistentMap<ElementId, PersistentMap<ElementId, Boolean>> arrivals,
			PersistentMap<ElementId, ElementId> datastores) {
		this.failed = failed;
		this.power = power;
		this.hosts = hosts;
		this.arrivals = arrivals;
		this.datastores = datastores;
	}

	/** Whether an element is out of order: any element can be. */
	public boolean isFailed(ElementId element) {
		return failed.contains(element);
	}

	/**
	 * Whether the same elements are out of order and powered as in another state. Tells states apart that only differ in where
	 * VMs are; of states that were made independently of each other it may say no though they are alike.
	 */
	public boolean worksLike(StateOverlay other) {
		return failed == other.failed && power == other.power;
	}

	/** A state in which {@code element} is out of order. */
	public StateOverlay withFailed(ElementId element) {
		return new StateOverlay(failed.with(element, Boolean.TRUE), power, hosts, arrivals, datastores);
	}

	/** A state in which {@code element} works again. */
	public StateOverlay withRestored(ElementId element) {
		return new StateOverlay(failed.without(element), power, hosts, arrivals, datastores);
	}

	/** The power state of a VM, when it differs or once differed from the design's. */
	public Optional<PowerState> power(ElementId vm) {
		return power.get(vm);
	}

	/** A state in which a VM is on or off. */
	public StateOverlay withPower(ElementId vm, PowerState state) {
		return new StateOverlay(failed, power.with(vm, state), hosts, arrivals, datastores);
	}

	/** The host of a VM that was moved. */
	public Optional<ElementId> host(ElementId vm) {
		return hosts.get(vm);
	}

	/** A state in which a VM runs on another host. */
	public StateOverlay withHost(ElementId vm, ElementId host) {
		PersistentMap<ElementId, PersistentMap<ElementId, Boolean>> moved = arrivals;
		Optional<ElementId> before = hosts.get(vm);
		if (before.isPresent()) {
			moved = moved.with(before.get(), arrivals(moved, before.get()).without(vm));
		}
		moved = moved.with(host, arrivals(moved, host).with(vm, Boolean.TRUE));
		return new StateOverlay(failed, power, hosts.with(vm, host), moved, datastores);
	}

	/** The VMs that were moved to a host and are still there, by name. */
	public List<ElementId> movedTo(ElementId host) {
		List<ElementId> vms = new ArrayList<>();
		arrivals(arrivals, host).forEach((vm, there) -> vms.add(vm));
		Collections.sort(vms);
		return vms;
	}

	/** The datastore of a VM whose storage was moved; then all of the VM is there. */
	public Optional<ElementId> datastore(ElementId vm) {
		return datastores.get(vm);
	}

	/** A state in which all files and disks of a VM are on one datastore. */
	public StateOverlay withDatastore(ElementId vm, ElementId datastore) {
		return new StateOverlay(failed, power, hosts, arrivals, datastores.with(vm, datastore));
	}

	private static PersistentMap<ElementId, Boolean> arrivals(PersistentMap<ElementId, PersistentMap<ElementId, Boolean>> arrivals,
			ElementId host) {
		return arrivals.get(host).orElse(PersistentMap.empty());
	}
}
