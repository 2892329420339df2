/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.world.HostView;
import org.vdcstudio.simulation.internal.world.VmRecord;
import org.vdcstudio.simulation.internal.world.VmRecord.Obstacle;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * Whether running VMs have what they need of their host: their storage, and a network. A VM whose NICs have no way out of the host
 * by design is not cut off when there is none.
 */
public final class Service {

	private final World world;
	private final Map<ElementId, HostView> views = new HashMap<>();
	private final Set<ElementId> disconnected = new HashSet<>();
	private StateOverlay beginning = StateOverlay.INITIAL;

	/** @param world the datacenter */
	public Service(World world) {
		this.world = world;
	}

	/** Takes the state of the datacenter for that in which nothing has happened yet. */
	public void begin() {
		beginning = world.state();
	}

	/** What a working host saw when somebody last looked; what it saw in the beginning when nobody did. */
	public HostView view(ElementId host) {
		return views.computeIfAbsent(host, key -> look(host, beginning));
	}

	/** Looks again. */
	HostView refresh(ElementId host) {
		HostView view = look(host, world.state());
		views.put(host, view);
		return view;
	}

	/** A host that boots has no storage until its adapters have logged in. */
	void disconnect(ElementId host) {
		disconnected.add(host);
		refresh(host);
	}

	/** A booting host has logged in. */
	HostView connect(ElementId host) {
		disconnected.remove(host);
		return refresh(host);
	}

	private HostView look(ElementId host, StateOverlay state) {
		HostView view = world.look(host, state);
		return disconnected.contains(host) ? view.withoutStorage() : view;
	}

	/** Whether a host gets to a datastore. */
	public boolean sees(ElementId host, ElementId datastore) {
		return view(host).sees(datastore);
	}

	/** How many datastores a host gets to. */
	public int datastoresSeenBy(ElementId host) {
		return view(host).datastores().size();
	}

	/** Whether a host gets to everything a VM is stored on. */
	public boolean seesStorageOf(ElementId vm, ElementId host) {
		HostView view = view(host);
		return world.topology().placement().datastoresOf(vm, world.state()).stream().allMatch(view::sees);
	}

	/** Whether every network that a VM is connected to by design is there on a host, and leads out of it. */
	public boolean hasNetworksOf(ElementId vm, ElementId host) {
		HostView view = view(host);
		Host found = world.design().host(host).orElseThrow();
		return world.vm(vm).nics().stream().filter(nic -> !nic.label().isEmpty())
				.allMatch(nic -> found.portGroup(nic.label()).filter(group -> !isToLeave(group) || view.isConnected(group.id())).isPresent());
	}

	/**
	 * Says what a running VM lacks or has again.
	 *
	 * @param cause what the timeline says of a datastore or port group
	 */
	void assess(ElementId vm, ElementId host, Function<ElementId, TimelineEntry> cause) {
		HostView view = view(host);
		List<ElementId> datastores = world.topology().placement().datastoresOf(vm, world.state());
		List<ElementId> unseen = datastores.stream().filter(datastore -> !view.sees(datastore)).toList();
		set(vm, Obstacle.STORAGE, !unseen.isEmpty(), unseen.isEmpty() ? datastores : unseen, cause);
		List<ElementId> leading = groupsToLeaveBy(world.vm(vm), host);
		set(vm, Obstacle.NETWORK, !leading.isEmpty() && leading.stream().noneMatch(view::isConnected), leading, cause);
	}

	/** @param parts which decide on it, none when there is no obstacle of this kind */
	private void set(ElementId vm, Obstacle obstacle, boolean there, List<ElementId> parts,
			Function<ElementId, TimelineEntry> cause) {
		VmRecord record = world.recordOf(vm);
		if (there == record.obstacles().contains(obstacle)) {
			return;
		}
		TimelineEntry entry = parts.stream().map(cause).max(Comparator.comparingInt(TimelineEntry::index))
				.orElseGet(() -> cause.apply(vm));
		if (there) {
			record.meets(obstacle, world.now(), entry);
		} else {
			record.overcomes(obstacle, world.now(), entry);
		}
	}

	private List<ElementId> groupsToLeaveBy(Vm vm, ElementId host) {
		Host found = world.design().host(host).orElseThrow();
		return vm.nics().stream().map(VirtualNic::label).map(found::portGroup).flatMap(Optional::stream).filter(this::isToLeave)
				.map(PortGroup::id).toList();
	}

	/** Whether the port group has a way out of its host by design. */
	private boolean isToLeave(PortGroup group) {
		return world.topology().teaming().team(group.id()).filter(team -> !team.active().isEmpty() || !team.standby().isEmpty())
				.isPresent();
	}
}
