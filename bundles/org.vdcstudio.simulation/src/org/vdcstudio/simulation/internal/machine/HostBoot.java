/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.simulation.SimulationParameters.Boot;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.IscsiConnections;
import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * A host boots: ESXi is loaded, uplinks come up, VMkernel adapters get their addresses, the host looks up its own name, iSCSI
 * adapters discover targets and log in, datastores are mounted, and the agents take orders.
 */
final class HostBoot {

	private final World world;
	private final Service service;
	private final Addresses addresses;
	private final Infrastructure infrastructure;
	private final NestedNics nics;
	private final Map<ElementId, Integer> underWay = new HashMap<>();
	private int attempts;

	HostBoot(World world, Service service, Addresses addresses, Infrastructure infrastructure) {
		this.world = world;
		this.service = service;
		this.addresses = addresses;
		this.infrastructure = infrastructure;
		nics = new NestedNics(world);
	}

	/** Whether a host is booting. */
	boolean isUnderWay(ElementId host) {
		return underWay.containsKey(host);
	}

	/** Gives up booting a host. */
	void cancel(ElementId host) {
		underWay.remove(host);
	}

	void begin(Host host, TimelineEntry cause) {
		int attempt = ++attempts;
		underWay.put(host.id(), attempt);
		TimelineEntry entry = world.record(cause, TimelineKinds.MACHINE_ON, host.id(), "boots");
		Boot boot = world.parameters().boot();
		Duration usual = host.hardware().kind() == HostKind.NESTED ? boot.nested() : boot.server();
		step(host, attempt, world.varied(usual, "host"), "boot of " + host.id(), () -> loaded(world.design().host(host.id()).orElseThrow(), attempt, entry));
	}

	/** Goes on with a boot that nobody gave up meanwhile. */
	private void step(Host host, int attempt, Duration delay, String what, Runnable work) {
		world.later(delay, what, () -> {
			if (underWay.getOrDefault(host.id(), 0) == attempt) {
				work.run();
			}
		});
	}

	private void loaded(Host host, int attempt, TimelineEntry cause) {
		TimelineEntry entry = nics.find(host, world.record(cause, TimelineKinds.HOST_BOOTED, host.id(), "ESXi is loaded"));
		infrastructure.booted(host.id(), entry);
		TimelineEntry links = links(host, entry);
		List<VmkernelAdapter> clients = host.vmkernelAdapters().filter(adapter -> adapter.dhcp() && adapter.address().isBlank()).toList();
		if (clients.isEmpty()) {
			addressed(host, attempt, links);
		} else {
			step(host, attempt, world.parameters().boot().dhcp(), "DHCP of " + host.id(), () -> {
				TimelineEntry last = links;
				for (VmkernelAdapter client : clients) {
					last = addresses.lease(client.id(), last);
				}
				addressed(host, attempt, last);
			});
		}
	}

	private TimelineEntry links(Host host, TimelineEntry cause) {
		List<String> dead = host.nics().stream().map(nic -> nic.id()).filter(nic -> !world.topology().teaming().hasLink(nic, world.state()))
				.map(ElementId::qualifiedName).toList();
		String detail = host.nics().size() - dead.size() + " of " + host.nics().size() + " NICs have a link"
				+ (dead.isEmpty() ? "" : ", not " + String.join(", ", dead));
		return world.record(cause, TimelineKinds.LINKS, host.id(), detail);
	}

	private void addressed(Host host, int attempt, TimelineEntry cause) {
		String detail = host.vmkernelAdapters().map(this::describe).collect(Collectors.joining(", "));
		TimelineEntry entry = world.record(cause, TimelineKinds.ADDRESSES, host.id(), detail.isEmpty() ? "none" : detail);
		TimelineEntry named = lookUpOwnName(host, entry);
		boolean asks = !host.iscsiAdapters().isEmpty() || !host.mounts().isEmpty();
		step(host, attempt, asks ? world.parameters().boot().login() : Duration.ZERO, "storage of " + host.id(),
				() -> connect(host, attempt, named));
	}

	private String describe(VmkernelAdapter adapter) {
		String name = adapter.id().qualifiedName();
		return name.substring(name.lastIndexOf('.') + 1) + " " + (adapter.address().isBlank()
				? world.state().lease(adapter.id()).map(lease -> lease.address().toString()).orElse("without address")
				: adapter.address().text());
	}

	private TimelineEntry lookUpOwnName(Host host, TimelineEntry cause) {
		if (host.fqdn().value().isEmpty()) {
			return cause;
		}
		NameLookup.Answer answer = new NameLookup(world).ask(host.id(), host.fqdn().value().get());
		return world.record(cause, answer.isFound() ? TimelineKinds.NAME_RESOLVED : TimelineKinds.NAME_UNRESOLVED, host.id(),
				answer.describe());
	}

	private void connect(Host host, int attempt, TimelineEntry cause) {
		TimelineEntry last = cause;
		if (!host.iscsiAdapters().isEmpty()) {
			IscsiConnections connections = world.topology().storage().iscsi().of(host, world.state());
			int sessions = connections.sessions().size();
			long portals = connections.sessions().stream().map(session -> session.portal()).distinct().count();
			last = world.record(last, TimelineKinds.ISCSI_SESSIONS, host.id(), "%d session%s with %d portal%s".formatted(sessions,
					sessions == 1 ? "" : "s", portals, portals == 1 ? "" : "s"));
			for (StorageObstacle obstacle : connections.obstacles()) {
				last = world.record(last, TimelineKinds.ISCSI_OBSTACLE, host.id(), obstacle.step().name().toLowerCase(Locale.ROOT) + ": " + obstacle.reason());
			}
		}
		last = mounted(host, last);
		TimelineEntry storage = last;
		step(host, attempt, world.varied(world.parameters().boot().agents(), "agents"), "agents of " + host.id(), () -> {
			underWay.remove(host.id());
			infrastructure.ready(host.id(), world.record(storage, TimelineKinds.HOST_READY, host.id(), "takes orders"));
		});
	}

	private TimelineEntry mounted(Host host, TimelineEntry cause) {
		List<String> mounted = new ArrayList<>();
		service.connect(host.id()).datastores()
				.forEach((datastore, paths) -> mounted.add("%s (%d path%s)".formatted(datastore, paths, paths == 1 ? "" : "s")));
		return world.record(cause, TimelineKinds.STORAGE_MOUNTED, host.id(), mounted.isEmpty() ? "no datastore" : String.join(", ", mounted));
	}
}
