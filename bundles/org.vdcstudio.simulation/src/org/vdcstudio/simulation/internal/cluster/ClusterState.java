/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.simulation.internal.machine.HostModes;
import org.vdcstudio.simulation.internal.machine.Infrastructure;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.placement.ComputeAmounts;
import org.vdcstudio.simulation.placement.PlacementHost;
import org.vdcstudio.simulation.placement.PlacementRules;
import org.vdcstudio.simulation.placement.PlacementVm;
import org.vdcstudio.topology.Capacity;
import org.vdcstudio.topology.ClusterCapacity.HostCapacity;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.HighAvailability;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/** A cluster at the current moment: which of its hosts take VMs, how full they are, and what its rules say. */
final class ClusterState {

	private final World world;
	private final Service service;
	private final Infrastructure infrastructure;
	private final VmPower vms;
	private final HostModes modes;
	private final Cluster cluster;
	private final PlacementRules rules;
	private final Set<ElementId> members;
	private final Set<ElementId> notReady = new HashSet<>();

	ClusterState(World world, Service service, Infrastructure infrastructure, VmPower vms, HostModes modes, Cluster cluster) {
		this.world = world;
		this.service = service;
		this.infrastructure = infrastructure;
		this.vms = vms;
		this.modes = modes;
		this.cluster = cluster;
		rules = PlacementRules.of(cluster.drsRules());
		members = new LinkedHashSet<>(cluster.hosts());
	}

	Cluster cluster() {
		return cluster;
	}

	ElementId id() {
		return cluster.id();
	}

	PlacementRules rules() {
		return rules;
	}

	/** The member hosts, in the order of the cluster. */
	Set<ElementId> members() {
		return members;
	}

	/** A host that works but has not finished booting takes no VMs. */
	void setReady(ElementId host, boolean value) {
		if (value) {
			notReady.remove(host);
		} else {
			notReady.add(host);
		}
	}

	/** Whether a host takes VMs. */
	boolean takesVms(ElementId host) {
		return isUp(host) && !modes.isClosed(host);
	}

	/** Whether a host works and has booted. */
	boolean isUp(ElementId host) {
		return infrastructure.works(host) && !notReady.contains(host);
	}

	/** Whether a host is in maintenance mode. */
	boolean isInMaintenance(ElementId host) {
		return modes.isInMaintenance(host);
	}

	/** Whether a host takes part in HA: it is up and not in maintenance mode. */
	boolean takesPart(ElementId host) {
		return isUp(host) && !isInMaintenance(host);
	}

	/** The hosts that take part in HA, in order. */
	List<ElementId> takingPart() {
		return members.stream().filter(this::takesPart).toList();
	}

	/** Whether a host is kept free for failover: nothing but HA puts VMs there. */
	boolean isSpare(ElementId host) {
		HighAvailability ha = cluster.ha();
		return ha.enabled() && ha.admissionControl() == AdmissionControl.FAILOVER_HOSTS && ha.failoverHosts().contains(host);
	}

	/** The hosts that take VMs, in order. */
	List<ElementId> takingVms() {
		return members.stream().filter(this::takesVms).toList();
	}

	/** The hosts that take VMs, have what a VM needs, and are not kept free for failover, in order. */
	List<ElementId> candidates(ElementId vm) {
		return members.stream().filter(host -> canTake(host, vm) && !isSpare(host)).toList();
	}

	/** The hosts that take VMs and have what a VM needs, those that are kept free for failover too, in order. */
	List<ElementId> failoverCandidates(ElementId vm) {
		return members.stream().filter(host -> canTake(host, vm)).toList();
	}

	/** Whether a host takes VMs and has what this one needs. */
	boolean canTake(ElementId host, ElementId vm) {
		return takesVms(host) && service.seesStorageOf(vm, host) && service.hasNetworksOf(vm, host);
	}

	/** The hosts that take VMs, with what runs on them or is about to. */
	List<PlacementHost> picture() {
		List<PlacementHost> hosts = new ArrayList<>();
		for (ElementId host : takingVms()) {
			PlacementHost picture = PlacementHost.empty(host, capacity(world.design().host(host).orElseThrow()));
			for (ElementId vm : Stream.concat(world.vmsRunningOn(host).stream(), vms.startingAt(host).stream()).toList()) {
				picture = picture.with(asked(vm));
			}
			hosts.add(picture);
		}
		return hosts;
	}

	private static ComputeAmounts capacity(Host host) {
		HostCapacity has = Capacity.of(host);
		return new ComputeAmounts(has.cpu().hertz() == 0 ? ComputeAmounts.UNKNOWN : has.cpu().hertz(),
				has.memory().bytes() == 0 ? ComputeAmounts.UNKNOWN : has.memory().bytes());
	}

	/** What a VM asks of its host: its reservations, the CPU its guest uses, and its working set, or all its memory. */
	PlacementVm asked(ElementId id) {
		Vm vm = world.vm(id);
		long cpu = vm.cpuDemand().map(Frequency::hertz).orElse(0L);
		long memory = vm.workingSet().or(vm::memory).map(DataSize::bytes).orElse(0L);
		ComputeAmounts reserved = new ComputeAmounts(vm.settings().resources().cpuReservation().map(Frequency::hertz).orElse(0L),
				vm.settings().resources().memoryReservation().map(DataSize::bytes).orElse(0L));
		return new PlacementVm(id, reserved, new ComputeAmounts(cpu, memory));
	}

	/** All VMs that run on the hosts that take VMs, in order. */
	List<PlacementVm> running() {
		return takingVms().stream().flatMap(host -> world.vmsRunningOn(host).stream()).map(this::asked).toList();
	}

	/** Where a VM runs or is about to. */
	Optional<ElementId> whereabouts(ElementId vm) {
		return world.runningOn(vm).or(() -> vms.startingOn(vm));
	}
}
