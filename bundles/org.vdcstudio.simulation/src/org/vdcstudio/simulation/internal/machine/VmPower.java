/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.Starts.Start;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.VmRecord.Obstacle;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.Capacity;
import org.vdcstudio.topology.ClusterCapacity.HostCapacity;
import org.vdcstudio.topology.ClusterCapacity.VmDemand;
import org.vdcstudio.topology.SlotCount;
import org.vdcstudio.topology.snapshot.ElementId;

/** Powers VMs on and off. */
public final class VmPower {

	private final World world;
	private final Service service;
	private final HostModes modes;
	private final Starts starting = new Starts();
	private final Map<ElementId, Integer> lives = new HashMap<>();

	/**
	 * @param world   the datacenter
	 * @param service what VMs have of their hosts
	 * @param modes   which hosts take no VMs
	 */
	public VmPower(World world, Service service, HostModes modes) {
		this.world = world;
		this.service = service;
		this.modes = modes;
	}

	/** Whether a VM runs or is about to. */
	public boolean isOn(ElementId vm) {
		return starting.contains(vm) || world.runningOn(vm).isPresent();
	}

	/** The VMs that are about to run on a host, in order. */
	public List<ElementId> startingAt(ElementId host) {
		return starting.at(host);
	}

	/** The VMs that are about to run on any of some hosts, in order. */
	public List<ElementId> startingAt(Collection<ElementId> hosts) {
		return starting.at(hosts);
	}

	/** The host that a VM is about to run on. */
	public Optional<ElementId> startingOn(ElementId vm) {
		return starting.hostOf(vm);
	}

	/** Why a VM cannot be powered on at a host now; empty when it can. */
	public Optional<String> obstacle(ElementId vm, ElementId host) {
		if (world.isDown(host)) {
			return Optional.of("%s does not work".formatted(host));
		}
		if (modes.isClosed(host)) {
			return Optional.of("%s is in maintenance mode, or on its way there".formatted(host));
		}
		Optional<ElementId> missing = world.topology().placement().datastoresOf(vm, world.state()).stream()
				.filter(datastore -> !service.sees(host, datastore)).findFirst();
		return missing.map(datastore -> "%s does not get to %s".formatted(host, datastore)).or(() -> reservationObstacle(vm, host));
	}

	/** A host lends nobody what others were promised. */
	private Optional<String> reservationObstacle(ElementId vm, ElementId host) {
		VmDemand own = Capacity.demand(world.vm(vm));
		HostCapacity has = world.design().host(host).map(Capacity::of).orElseThrow();
		long cpu = reservedCpu(own);
		long memory = own.memoryReserved().bytes();
		for (ElementId other : Stream.concat(world.vmsRunningOn(host).stream(), startingAt(host).stream()).toList()) {
			cpu += reservedCpu(Capacity.demand(world.vm(other)));
			memory += Capacity.demand(world.vm(other)).memoryReserved().bytes();
		}
		if (has.memory().bytes() > 0 && memory > has.memory().bytes()) {
			return Optional.of("%s has %s of memory, less than the %s reserved".formatted(host, has.memory(), new DataSize(memory)));
		}
		return has.cpu().hertz() > 0 && cpu > has.cpu().hertz()
				? Optional.of("%s has %s of CPU, less than the %s reserved".formatted(host, has.cpu(), new Frequency(cpu)))
				: Optional.empty();
	}

	private static long reservedCpu(VmDemand vm) {
		return Math.max(vm.cpuReserved().hertz(), SlotCount.DEFAULT_CPU.hertz());
	}

	/**
	 * Powers a VM on at a host, unless it runs already. Whoever waits for the outcome is told by a happening.
	 *
	 * @return whether it is on its way
	 */
	public boolean start(ElementId vm, ElementId host, TimelineEntry cause) {
		return start(vm, host, false, cause);
	}

	/** The same for a VM whose guest goes on from memory that was kept. */
	public boolean resume(ElementId vm, ElementId host, TimelineEntry cause) {
		return start(vm, host, true, cause);
	}

	private boolean start(ElementId vm, ElementId host, boolean resumes, TimelineEntry cause) {
		if (isOn(vm)) {
			return true;
		}
		Optional<String> obstacle = obstacle(vm, host);
		if (obstacle.isPresent()) {
			refuse(vm, host, obstacle.get(), cause);
			return false;
		}
		Start start = new Start(host, lives.merge(vm, 1, Integer::sum), resumes);
		starting.add(vm, start);
		world.tell(new Happening.VmStarting(vm, host, cause));
		world.later(world.varied(world.parameters().boot().vmPowerOn(), "power-on"), "power on " + vm, () -> powerOn(vm, start, cause));
		return true;
	}

	private void refuse(ElementId vm, ElementId host, String reason, TimelineEntry cause) {
		TimelineEntry entry = world.record(cause, TimelineKinds.POWER_ON_REFUSED, vm, reason);
		world.tell(new Happening.VmNotStarted(vm, host, entry));
	}

	private void powerOn(ElementId vm, Start start, TimelineEntry cause) {
		if (!starting.remove(vm, start)) {
			return;
		}
		ElementId host = start.host();
		Optional<String> obstacle = obstacle(vm, host);
		if (obstacle.isPresent()) {
			Optional<TimelineEntry> fall = world.timeline().lastAbout(host.qualifiedName()).filter(entry -> world.isDown(host));
			refuse(vm, host, obstacle.get(), fall.orElse(cause));
			return;
		}
		world.change(world.state().withPower(vm, PowerState.ON));
		if (!world.hostOf(vm).equals(Optional.of(host))) {
			world.change(world.state().withHost(vm, host));
		}
		TimelineEntry entry = world.record(cause, TimelineKinds.VM_ON, vm, "is powered on at " + host);
		// In this order it is one interruption.
		world.recordOf(vm).meets(Obstacle.STARTING, world.now(), entry);
		world.recordOf(vm).overcomes(Obstacle.OFF, world.now(), entry);
		service.assess(vm, host, part -> entry);
		world.tell(new Happening.VmStarted(vm, host, entry));
		if (start.resumes()) {
			guestStarted(vm, start.life(), entry);
		} else {
			world.later(world.varied(world.parameters().boot().guest(), "guest"), "guest of " + vm,
					() -> guestStarted(vm, start.life(), entry));
		}
	}

	private void guestStarted(ElementId vm, int life, TimelineEntry cause) {
		if (lives.getOrDefault(vm, 0) != life || world.runningOn(vm).isEmpty()) {
			return;
		}
		TimelineEntry entry = world.record(cause, TimelineKinds.GUEST_STARTED, vm, "its guest serves");
		world.recordOf(vm).overcomes(Obstacle.STARTING, world.now(), entry);
		world.recordOf(vm).beginsToServe(world.now());
		world.tell(new Happening.GuestStarted(vm, entry));
	}

	/**
	 * Stops a running VM.
	 *
	 * @param detail why, for people
	 */
	public TimelineEntry stop(ElementId vm, StopReason reason, String detail, TimelineEntry cause) {
		ElementId host = world.hostOf(vm).orElse(vm);
		starting.cancel(vm);
		world.change(world.state().withPower(vm, PowerState.OFF));
		TimelineEntry entry = world.record(cause, TimelineKinds.VM_OFF, vm, detail);
		stopped(vm, reason, entry);
		world.tell(new Happening.VmStopped(vm, host, reason, entry));
		return entry;
	}

	/** A VM fell with its host. */
	TimelineEntry fell(ElementId vm, ElementId host, TimelineEntry cause) {
		world.change(world.state().withPower(vm, PowerState.OFF));
		TimelineEntry entry = world.record(cause, TimelineKinds.VM_OFF, vm, "stops with " + host);
		stopped(vm, StopReason.FAILED, entry);
		return entry;
	}

	private void stopped(ElementId vm, StopReason reason, TimelineEntry entry) {
		lives.merge(vm, 1, Integer::sum);
		world.recordOf(vm).meets(Obstacle.OFF, world.now(), entry);
		world.recordOf(vm).forget(Obstacle.STARTING, Obstacle.STORAGE, Obstacle.NETWORK, Obstacle.PAUSED);
		if (reason == StopReason.ORDERED) {
			world.recordOf(vm).excuse();
		}
	}
}
