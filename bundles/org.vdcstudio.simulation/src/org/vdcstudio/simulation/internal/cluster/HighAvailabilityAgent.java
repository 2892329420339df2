/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.IsolationResponse;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * vSphere HA of one cluster. The primary host notices that others are silent, tells failed hosts from separated ones by their
 * heartbeats on datastores, and has the VMs of failed ones restarted. A host that hears nobody and gets no answer from its isolation
 * addresses does with its VMs what the isolation response says. When the primary is gone the others elect another one.
 */
final class HighAvailabilityAgent {

	private final World world;
	private final Service service;
	private final VmPower vms;
	private final ClusterState state;
	private final Heartbeats heartbeats;
	private final Restarts restarts;
	private final Map<ElementId, TimelineEntry> separated = new LinkedHashMap<>();
	private final Map<ElementId, Happening.HostDown> undeclared = new LinkedHashMap<>();
	private Optional<ElementId> primary;
	private Optional<TimelineEntry> latestChange = Optional.empty();

	HighAvailabilityAgent(World world, Service service, VmPower vms, ClusterState state) {
		this.world = world;
		this.service = service;
		this.vms = vms;
		this.state = state;
		heartbeats = new Heartbeats(world, service, state);
		restarts = new Restarts(world, vms, state);
		primary = Optional.empty();
		if (state.cluster().ha().componentProtection()) {
			world.watch(new ComponentProtection(world, service, vms, state, restarts)::happened);
		}
		world.watch(this::happened);
	}

	/** Chosen before anything happens, from all members that are there then. */
	void start() {
		if (!world.isCold()) {
			primary = heartbeats.elect(state.members().stream().filter(state::isUp).toList());
		}
	}

	private SimulationParameters.HighAvailability timing() {
		return world.parameters().ha();
	}

	private void happened(Happening happening) {
		restarts.happened(happening);
		switch (happening) {
		case Happening.HostDown down when state.members().contains(down.host()) -> hostDown(down);
		case Happening.HostUp up when state.members().contains(up.host()) -> hostUp(up);
		case Happening.VmStopped stopped when stopped.why() == StopReason.FAILED && state.members().contains(stopped.host()) -> restarts
				.add(stopped.vm(), stopped.entry());
		case Happening.StorageRegained regained when state.members().contains(regained.host()) -> restarts.tryAgain();
		case Happening.InfrastructureChanged changed -> lookSoon(changed);
		default -> {
			// Nothing that HA minds.
		}
		}
	}

	private void hostDown(Happening.HostDown down) {
		ElementId host = down.host();
		separated.remove(host);
		undeclared.put(host, down);
		boolean wasPrimary = primary.filter(host::equals).isPresent();
		boolean byDatastores = primary.filter(heartbeats::watchesDatastores).isPresent();
		Duration delay = wasPrimary ? timing().primaryFailed() : byDatastores ? timing().failedByDatastores() : timing().failed();
		world.later(delay.toNanos(), Priorities.CONCLUSION, "HA declares " + host, () -> declare(host));
	}

	/** Nothing was heard of a host for long enough. */
	private void declare(ElementId host) {
		Happening.HostDown down = undeclared.get(host);
		if (down == null) {
			return;
		}
		if (primary.filter(state::isUp).isEmpty()) {
			electAnew(down.entry());
		}
		if (primary.isEmpty()) {
			// Whoever comes up first takes over.
			return;
		}
		undeclared.remove(host);
		TimelineEntry entry = world.record(down.entry(), TimelineKinds.HA_HOST_FAILED, host,
				"is declared failed by %s, %d VM%s to restart".formatted(primary.get(), down.vms().size(), down.vms().size() == 1 ? "" : "s"));
		down.vms().stream().filter(vm -> !vms.isOn(vm)).forEach(vm -> restarts.add(vm, entry));
	}

	private void electAnew(TimelineEntry cause) {
		List<ElementId> electors = state.members().stream().filter(state::isUp).filter(host -> !separated.containsKey(host)).toList();
		primary = heartbeats.elect(electors);
		primary.ifPresent(host -> world.record(cause, TimelineKinds.HA_PRIMARY, host, "is elected primary of " + state.id()));
	}

	private void hostUp(Happening.HostUp up) {
		separated.remove(up.host());
		if (primary.filter(state::isUp).isEmpty()) {
			electAnew(up.entry());
			List.copyOf(undeclared.keySet()).forEach(this::declareLater);
		}
		restarts.tryAgain();
	}

	/** A primary that is new itself waits as long as any other. */
	private void declareLater(ElementId host) {
		world.later(timing().failed().toNanos(), Priorities.CONCLUSION, "HA declares " + host, () -> declare(host));
	}

	/** Once for all that changes at this time. */
	private void lookSoon(Happening.InfrastructureChanged changed) {
		boolean any = changed.hosts().stream().anyMatch(state.members()::contains);
		if (any && latestChange.isEmpty()) {
			world.later(0, Priorities.CONCLUSION, "heartbeats of " + state.id(), this::look);
		}
		if (any) {
			latestChange = Optional.of(changed.entry());
		}
	}

	private void look() {
		TimelineEntry cause = latestChange.orElseThrow();
		latestChange = Optional.empty();
		if (primary.filter(state::isUp).isEmpty()) {
			return;
		}
		List<List<ElementId>> groups = heartbeats.groups();
		List<ElementId> main = mainGroup(groups);
		for (ElementId host : main) {
			if (separated.remove(host) != null) {
				world.record(cause, TimelineKinds.HA_HOST_BACK, host, "is heard again");
			}
		}
		for (List<ElementId> group : groups) {
			if (group != main) {
				group.stream().filter(host -> !separated.containsKey(host)).forEach(host -> separate(host, group, cause));
			}
		}
		restarts.tryAgain();
	}

	/** The group of the primary; when that is alone and finds itself isolated, the largest of the others. */
	private List<ElementId> mainGroup(List<List<ElementId>> groups) {
		ElementId leader = primary.orElseThrow();
		List<ElementId> own = groups.stream().filter(group -> group.contains(leader)).findFirst().orElse(List.of());
		if (own.size() > 1 || groups.size() == 1 || heartbeats.reachesIsolationAddress(leader)) {
			return own;
		}
		List<ElementId> largest = own;
		for (List<ElementId> group : groups) {
			if (group != own && (largest == own || group.size() > largest.size())) {
				largest = group;
			}
		}
		return largest;
	}

	private void separate(ElementId host, List<ElementId> group, TimelineEntry cause) {
		separated.put(host, cause);
		boolean isPrimary = primary.filter(host::equals).isPresent();
		Duration heard = isPrimary ? timing().primaryFailed()
				: heartbeats.watchesDatastores(primary.orElseThrow()) ? timing().failedByDatastores() : timing().failed();
		world.later(heard.toNanos(), Priorities.CONCLUSION, "HA misses " + host, () -> missed(host, cause));
		if (group.size() == 1) {
			Duration alone = isPrimary ? timing().primaryIsolated() : timing().isolated();
			world.later(alone.toNanos(), Priorities.CONCLUSION, "isolation of " + host, () -> findsItselfAlone(host, cause));
		}
	}

	/** The others have not heard of a host that is alive. */
	private void missed(ElementId host, TimelineEntry since) {
		if (separated.get(host) != since) {
			return;
		}
		if (primary.filter(host::equals).isPresent()) {
			electAnew(since);
		}
		if (primary.isEmpty()) {
			return;
		}
		Optional<ElementId> datastore = heartbeats.sharedDatastore(host, primary.get());
		if (datastore.isPresent()) {
			world.record(since, TimelineKinds.HA_HOST_SEPARATED, host,
					"is not heard, but its heartbeat on %s is seen: isolated or partitioned".formatted(datastore.get()));
			return;
		}
		TimelineEntry entry = world.record(since, TimelineKinds.HA_HOST_FAILED, host,
				"is declared failed by %s: nothing is heard or seen of it".formatted(primary.get()));
		for (ElementId vm : world.vmsRunningOn(host)) {
			if (service.seesStorageOf(vm, host)) {
				world.record(entry, TimelineKinds.HA_NO_HOST, vm, "its files are locked, it still runs on " + host);
			} else {
				restarts.add(vm, vms.stop(vm, StopReason.FAILOVER, "loses its files on %s to its restart elsewhere".formatted(host), entry));
			}
		}
	}

	private void findsItselfAlone(ElementId host, TimelineEntry since) {
		if (separated.get(host) != since || heartbeats.reachesIsolationAddress(host)) {
			return;
		}
		IsolationResponse response = state.cluster().ha().isolationResponse();
		TimelineEntry entry = world.record(since, TimelineKinds.HA_ISOLATED, host,
				"hears nobody and reaches no isolation address; response: " + response.getLiteral());
		if (response != IsolationResponse.LEAVE_ON) {
			world.later(timing().isolationResponse().toNanos(), Priorities.CONCLUSION, "isolation response of " + host,
					() -> respond(host, since, entry));
		}
	}

	private void respond(ElementId host, TimelineEntry since, TimelineEntry cause) {
		if (separated.get(host) != since) {
			return;
		}
		for (ElementId vm : new ArrayList<>(world.vmsRunningOn(host))) {
			restarts.add(vm, vms.stop(vm, StopReason.FAILOVER, "is stopped, its host is isolated", cause));
		}
	}
}
