/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What hosts, networks and storage are at the moment: makes parts fail and come back, powers machines, and draws the consequences
 * that need no time. Consequences are drawn once all is changed, in the order in which things stand on each other: machines of
 * Workstation, hosts with their VMs, servers, and then what the hosts that are left see.
 */
public final class Infrastructure {

	private final World world;
	private final Service service;
	private final VmPower vms;
	private final Addresses addresses;
	private final LabMachines labMachines;
	private final HostBoot boot;
	private final Servers servers;
	private final Views views;
	private final Failures failures;
	private final Set<ElementId> down = new HashSet<>();
	private final Set<ElementId> keptOff = new HashSet<>();

	/**
	 * @param world     the datacenter
	 * @param service   what VMs have of their hosts
	 * @param vms       powers VMs
	 * @param addresses gives addresses by DHCP
	 */
	public Infrastructure(World world, Service service, VmPower vms, Addresses addresses) {
		this.world = world;
		this.service = service;
		this.vms = vms;
		this.addresses = addresses;
		labMachines = new LabMachines(world, addresses, this);
		boot = new HostBoot(world, service, addresses, this);
		servers = new Servers(world);
		failures = new Failures(world);
		views = new Views(world, service, failures);
		world.index().hosts().stream().filter(world::isDown).forEach(this::beginDown);
		world.watch(this::happened);
	}

	/** A host that the design leaves off takes its VMs along: they do not run by themselves when it comes up. */
	private void beginDown(ElementId host) {
		down.add(host);
		world.topology().placement().vmsOn(host, world.state())
				.forEach(vm -> world.change(world.state().withPower(vm, PowerState.OFF)));
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.GuestStarted started -> {
			addresses.guestStarted(world.vm(started.vm()), started.entry());
			servers.guestStarted(world.vm(started.vm()).provides(), started.entry(), this);
		}
		case Happening.VmMoved moved when world.runningOn(moved.vm()).isPresent() -> service.assess(moved.vm(), moved.to(),
				part -> moved.entry());
		case Happening.VmStarted started -> servers.machineStarted(world.vm(started.vm()).provides());
		case Happening.VmStopped stopped when !world.vm(stopped.vm()).provides().isEmpty() -> conclude(Set.of(), stopped.entry());
		default -> {
			// Nothing that others stand on.
		}
		}
	}

	/** Begins with nothing powered on: all machines that the design says run are switched on. */
	public void startCold(TimelineEntry cause) {
		down.addAll(world.index().hosts());
		labMachines.startCold(cause);
		servers.startCold();
		conclude(world.index().hosts(), cause);
	}

	/** Makes a part of the infrastructure fail. */
	public void fail(ElementId element, FailureMode mode, TimelineEntry cause) {
		failures.add(new Failures.Failure(element, mode, cause));
		world.tell(new Happening.PartFailed(element, mode, cause));
		conclude(world.index().hostsTouchedBy(element), cause);
	}

	/** Makes what failed work again. Machines that ran before are started, unless they were powered off meanwhile. */
	public void restore(ElementId element, TimelineEntry cause) {
		failures.remove(element);
		world.tell(new Happening.PartRestored(element, cause));
		conclude(world.index().hostsTouchedBy(element), cause);
	}

	/** What the scenario made fail. */
	public Failures failures() {
		return failures;
	}

	/** Powers a host on, or off with all that runs on it. */
	public void powerHost(ElementId host, PowerState wanted, TimelineEntry cause) {
		boolean runs = works(host) || boot.isUnderWay(host);
		if (wanted == PowerState.ON) {
			keptOff.remove(host);
		} else {
			keptOff.add(host);
			world.change(world.state().withPower(host, PowerState.OFF));
		}
		if (runs == (wanted == PowerState.ON)) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, host, "is %s already".formatted(wanted.getLiteral()));
		} else if (!runs && !canRun(host)) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, host, "cannot run until it, or what it stands in, is restored");
		}
		conclude(world.index().hostsTouchedBy(host), cause);
	}

	/** Powers a virtual machine of Workstation on or off. */
	public void powerLabVm(ElementId labVm, PowerState wanted, TimelineEntry cause) {
		labMachines.power(labVm, wanted, cause);
		conclude(world.index().hostsTouchedBy(labVm), cause);
	}

	/** Whether a host works. */
	public boolean works(ElementId host) {
		return !down.contains(host);
	}

	/** A host that booted works from now on. */
	void booted(ElementId host, TimelineEntry cause) {
		down.remove(host);
		world.change(world.state().withPower(host, PowerState.ON));
		service.disconnect(host);
		conclude(world.index().hostsTouchedBy(host), cause);
	}

	/** A host that takes orders. */
	void ready(ElementId host, TimelineEntry entry) {
		world.tell(new Happening.HostUp(host, entry));
	}

	/** Draws the consequences of a change that may touch some hosts. */
	void conclude(Collection<ElementId> touched, TimelineEntry cause) {
		List<Happening> news = new ArrayList<>();
		Map<ElementId, TimelineEntry> machines = labMachines.conclude(cause);
		Set<ElementId> hosts = new LinkedHashSet<>(touched);
		machines.keySet().forEach(host -> hosts.addAll(world.index().hostsTouchedBy(host)));
		for (ElementId host : hosts) {
			concludeHost(host, machines.getOrDefault(host, cause), news);
		}
		if (servers.conclude(cause)) {
			hosts.addAll(world.index().hosts());
		}
		hosts.removeIf(down::contains);
		views.conclude(hosts, cause, news);
		news.add(new Happening.InfrastructureChanged(hosts, cause));
		news.forEach(world::tell);
	}

	private void concludeHost(ElementId host, TimelineEntry cause, List<Happening> news) {
		if (!down.contains(host) && world.isDown(host)) {
			fall(host, cause, news);
		}
		if (!down.contains(host)) {
			return;
		}
		if (!canRun(host)) {
			boot.cancel(host);
		} else if (!boot.isUnderWay(host)) {
			boot.begin(world.design().host(host).orElseThrow(), cause);
		}
	}

	private boolean canRun(ElementId host) {
		return !keptOff.contains(host) && !world.topology().isDown(host, world.state().withPower(host, PowerState.ON));
	}

	private void fall(ElementId host, TimelineEntry cause, List<Happening> news) {
		List<ElementId> running = world.topology().placement().vmsOn(host, world.state()).stream()
				.filter(vm -> world.topology().placement().power(vm, world.state()) == PowerState.ON).toList();
		down.add(host);
		boot.cancel(host);
		TimelineEntry entry = world.record(cause, TimelineKinds.MACHINE_OFF, host, "does not work" + with(running.size()));
		world.change(world.state().withPower(host, PowerState.OFF));
		running.forEach(vm -> vms.fell(vm, host, entry));
		news.add(new Happening.HostDown(host, running, entry));
	}

	private static String with(int vms) {
		return vms == 0 ? "" : ", and with it %d VM%s".formatted(vms, vms == 1 ? "" : "s");
	}
}
