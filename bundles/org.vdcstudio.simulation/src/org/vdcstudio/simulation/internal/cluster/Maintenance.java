/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.HostModes;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Maintenance mode. A host is in it when no VM runs on it any longer. In a fully automated DRS cluster its VMs are migrated to
 * others; everywhere else the host waits until somebody has moved or stopped them.
 */
public final class Maintenance {

	private final World world;
	private final Clusters clusters;
	private final VmPower vms;
	private final HostModes modes;
	private final Migrations migrations;
	private final Map<ElementId, Evacuation> entering = new LinkedHashMap<>();

	/**
	 * @param world      the datacenter
	 * @param clusters   its clusters
	 * @param vms        which VMs are about to run
	 * @param modes      which hosts take no VMs
	 * @param migrations moves VMs
	 */
	public Maintenance(World world, Clusters clusters, VmPower vms, HostModes modes, Migrations migrations) {
		this.world = world;
		this.clusters = clusters;
		this.vms = vms;
		this.modes = modes;
		this.migrations = migrations;
		world.watch(this::happened);
	}

	/** Begins to empty a host. */
	public void enter(ElementId host, TimelineEntry cause) {
		if (world.isDown(host) || modes.isClosed(host)) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, host,
					world.isDown(host) ? "does not work" : "is in maintenance mode already, or on its way there");
			return;
		}
		modes.enter(host);
		List<ElementId> running = world.vmsRunningOn(host);
		TimelineEntry entry = world.record(cause, TimelineKinds.MAINTENANCE_BEGUN, host,
				running.isEmpty() ? "no VM runs on it" : "%d VM%s to move".formatted(running.size(), running.size() == 1 ? "" : "s"));
		Evacuation evacuation = new Evacuation(world, clusters, migrations, host, entry);
		entering.put(host, evacuation);
		if (isAutomatic(host)) {
			evacuation.begin();
		} else if (!running.isEmpty()) {
			world.record(entry, TimelineKinds.MAINTENANCE_WAITS, host, "DRS is not fully automated: somebody has to move or power off "
					+ running.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", ")));
		}
		finishIfEmpty(host);
	}

	private boolean isAutomatic(ElementId host) {
		return clusters.stateOf(host).filter(state -> state.cluster().drs() == DrsAutomation.FULLY_AUTOMATED).isPresent();
	}

	/** Takes a host out of maintenance mode, or gives up putting it there. VMs that are on their way go on. */
	public void exit(ElementId host, TimelineEntry cause) {
		if (!modes.isClosed(host)) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, host, "is not in maintenance mode");
			return;
		}
		modes.leave(host);
		Evacuation evacuation = entering.remove(host);
		TimelineEntry entry = world.record(cause, TimelineKinds.MAINTENANCE_OVER, host, "takes VMs again");
		if (evacuation != null) {
			evacuation.giveUp(entry);
		}
		if (clusters.takesVms(host)) {
			world.tell(new Happening.HostUp(host, entry));
		}
	}

	private void finishIfEmpty(ElementId host) {
		Evacuation evacuation = entering.get(host);
		if (evacuation != null && world.vmsRunningOn(host).isEmpty() && vms.startingAt(host).isEmpty() && !migrations.isTarget(host)) {
			entering.remove(host);
			modes.entered(host);
			TimelineEntry entry = world.record(evacuation.last(), TimelineKinds.MAINTENANCE, host, "is in maintenance mode");
			world.tell(new Happening.MaintenanceEntered(host, entry));
		}
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.VmMoved moved -> later();
		case Happening.VmStarted started -> later();
		case Happening.VmStopped stopped -> later();
		case Happening.VmNotStarted failed -> later();
		case Happening.MigrationOver over -> later();
		case Happening.HostUp up -> later();
		case Happening.InfrastructureChanged changed -> {
			entering.values().forEach(Evacuation::hopes);
			later();
		}
		case Happening.HostDown down -> {
			fell(down);
			later();
		}
		default -> {
			// Nothing that empties a host, or makes room elsewhere.
		}
		}
	}

	private void fell(Happening.HostDown down) {
		if (entering.remove(down.host()) != null) {
			modes.leave(down.host());
			world.record(down.entry(), TimelineKinds.MAINTENANCE_OVER, down.host(), "does not get there, it does not work any longer");
		}
	}

	/** Something has changed; looks again once all of it has happened. */
	private void later() {
		for (Map.Entry<ElementId, Evacuation> each : entering.entrySet()) {
			if (each.getValue().looksSoon()) {
				world.later(0, Priorities.CONCLUSION, "maintenance of " + each.getKey(), () -> look(each.getKey(), each.getValue()));
			}
		}
	}

	private void look(ElementId host, Evacuation evacuation) {
		evacuation.looks();
		if (entering.get(host) == evacuation) {
			if (isAutomatic(host)) {
				evacuation.goOn();
			}
			finishIfEmpty(host);
		}
	}
}
