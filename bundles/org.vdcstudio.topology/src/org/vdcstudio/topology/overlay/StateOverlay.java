/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

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
	public static final StateOverlay INITIAL = new StateOverlay(Operation.AS_DESIGNED, Moves.NONE, PersistentMap.empty());

	private final Operation operation;
	private final Moves moves;
	private final PersistentMap<ElementId, Lease> leases;

	private StateOverlay(Operation operation, Moves moves, PersistentMap<ElementId, Lease> leases) {
		this.operation = operation;
		this.moves = moves;
		this.leases = leases;
	}

	/** Whether an element is out of order: any element can be. */
	public boolean isFailed(ElementId element) {
		return operation.failed().contains(element);
	}

	/**
	 * Whether the same elements are out of order as in another state, and the same are powered besides VMs, lab VMs and hosts. Tells
	 * states apart that only differ in what machines do: which of them run, where they are and what is leased to them. Of states
	 * that were made independently of each other it may say no though they are alike.
	 */
	public boolean worksLike(StateOverlay other) {
		return operation.isLikeButForMachines(other.operation);
	}

	/** Whether nothing is out of order and nothing was ever powered on or off. */
	public boolean worksAsDesigned() {
		return operation.isAsDesigned();
	}

	/** A state in which {@code element} is out of order. */
	public StateOverlay withFailed(ElementId element) {
		return with(operation.withFailed(element));
	}

	/** A state in which {@code element} works again. */
	public StateOverlay withRestored(ElementId element) {
		return with(operation.withRestored(element));
	}

	/** The power state of a VM or of anything else that has power, when it differs or once differed from the design's. */
	public Optional<PowerState> power(ElementId element) {
		return operation.power(element);
	}

	/** A state in which a VM, or anything else that has power, is on or off. */
	public StateOverlay withPower(ElementId element, PowerState state) {
		return with(operation.withPower(element, state));
	}

	/** The host of a VM that was moved. */
	public Optional<ElementId> host(ElementId vm) {
		return moves.hosts().get(vm);
	}

	/** A state in which a VM runs on another host. */
	public StateOverlay withHost(ElementId vm, ElementId host) {
		return with(moves.withHost(vm, host));
	}

	/** The VMs that were moved to a host and are still there, by name. */
	public List<ElementId> movedTo(ElementId host) {
		return moves.to(host);
	}

	/** The datastore of a VM whose storage was moved; then all of the VM is there. */
	public Optional<ElementId> datastore(ElementId vm) {
		return moves.datastores().get(vm);
	}

	/** A state in which all files and disks of a VM are on one datastore. */
	public StateOverlay withDatastore(ElementId vm, ElementId datastore) {
		return with(moves.withDatastore(vm, datastore));
	}

	/** What is leased to an interface: a virtual NIC, a NIC of a lab VM, a VMkernel adapter. */
	public Optional<Lease> lease(ElementId networkInterface) {
		return leases.get(networkInterface);
	}

	/** A state in which an interface has a lease, instead of the one it had if any. */
	public StateOverlay withLease(ElementId networkInterface, Lease lease) {
		return new StateOverlay(operation, moves, leases.with(networkInterface, lease));
	}

	/** A state in which nothing is leased to an interface. What the design's DHCP servers would lease to it is asked again then. */
	public StateOverlay withoutLease(ElementId networkInterface) {
		return new StateOverlay(operation, moves, leases.without(networkInterface));
	}

	private StateOverlay with(Operation changed) {
		return new StateOverlay(changed, moves, leases);
	}

	private StateOverlay with(Moves changed) {
		return new StateOverlay(operation, changed, leases);
	}
}
