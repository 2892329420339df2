/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.network.VMkernelService;
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
	private final LabMachines labMachines;
	private final HostBoot boot;
	private final Servers servers;
	private final Views views;
	private final Map<ElementId, FailureMode> modes = new HashMap<>();
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
		labMachines = new LabMachines(world, addresses, this);
		boot = new HostBoot(world, service, addresses, this);
		servers = new Servers(world);
		views = new Views(world, service, modes);
		world.watch(this::happened);
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.GuestStarted started -> servers.guestStarted(world.vm(started.vm()).provides(), started.entry(), this);
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
		modes.put(element, mode);
		parts(element, mode).forEach(part -> world.change(world.state().withFailed(part)));
		conclude(world.index().hostsTouchedBy(element), cause);
	}

	/** Makes what failed work again. Machines that ran before are started, unless they were powered off meanwhile. */
	public void restore(ElementId element, TimelineEntry cause) {
		FailureMode mode = modes.getOrDefault(element, FailureMode.FAILURE);
		modes.remove(element);
		parts(element, mode).forEach(part -> world.change(world.state().withRestored(part)));
		conclude(world.index().hostsTouchedBy(element), cause);
	}

	/** Whether a scenario made this very element fail, in whatever way. */
	public boolean hasFailed(ElementId element) {
		return modes.containsKey(element);
	}

	/** An isolated host loses its management network and nothing else. */
	private List<ElementId> parts(ElementId element, FailureMode mode) {
		return mode == FailureMode.ISOLATION ? world.design().host(element).stream()
				.flatMap(host -> host.vmkernelAdapters(VMkernelService.MANAGEMENT)).map(adapter -> adapter.id()).toList()
				: List.of(element);
	}

	/** Powers a host on, or off with all that runs on it. */
	public void powerHost(ElementId host, PowerState wanted, TimelineEntry cause) {
		if (wanted == PowerState.ON) {
			keptOff.remove(host);
		} else {
			keptOff.add(host);
			world.change(world.state().withPower(host, PowerState.OFF));
		}
		conclude(List.of(host), cause);
	}

	/** Powers a virtual machine of Workstation on or off. */
	public void powerLabVm(ElementId labVm, PowerState wanted, TimelineEntry cause) {
		labMachines.power(labVm, wanted);
		conclude(world.design().labVm(labVm).flatMap(vm -> vm.host()).map(List::of).orElse(List.of()), cause);
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
		conclude(List.of(host), cause);
	}

	/** A host that takes orders. */
	void ready(ElementId host, TimelineEntry entry) {
		world.tell(new Happening.HostUp(host, entry));
	}

	/** Draws the consequences of a change that may touch some hosts. */
	void conclude(Collection<ElementId> touched, TimelineEntry cause) {
		List<Happening> news = new ArrayList<>();
		Set<ElementId> hosts = new LinkedHashSet<>(touched);
		hosts.addAll(labMachines.conclude(cause));
		for (ElementId host : hosts) {
			concludeHost(host, cause, news);
		}
		if (servers.conclude(cause)) {
			hosts.addAll(world.index().hosts());
		}
		hosts.removeIf(down::contains);
		TimelineEntry last = views.conclude(hosts, cause, news);
		news.add(new Happening.InfrastructureChanged(hosts, last));
		news.forEach(world::tell);
	}

	private void concludeHost(ElementId host, TimelineEntry cause, List<Happening> news) {
		if (!down.contains(host) && world.isDown(host)) {
			fall(host, cause, news);
		}
		if (!down.contains(host)) {
			return;
		}
		boolean canRun = !keptOff.contains(host) && !world.topology().isDown(host, world.state().withPower(host, PowerState.ON));
		if (!canRun) {
			boot.cancel(host);
		} else if (!boot.isUnderWay(host)) {
			boot.begin(world.design().host(host).orElseThrow(), cause);
		}
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
