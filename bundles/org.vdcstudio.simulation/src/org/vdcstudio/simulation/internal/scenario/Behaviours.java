/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.internal.cluster.Clusters;
import org.vdcstudio.simulation.internal.cluster.Maintenance;
import org.vdcstudio.simulation.internal.compute.Contention;
import org.vdcstudio.simulation.internal.extension.Contributed;
import org.vdcstudio.simulation.internal.extension.Engine;
import org.vdcstudio.simulation.internal.machine.Addresses;
import org.vdcstudio.simulation.internal.machine.HostModes;
import org.vdcstudio.simulation.internal.machine.Infrastructure;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.operation.ColdStart;
import org.vdcstudio.simulation.internal.operation.NewNics;
import org.vdcstudio.simulation.internal.operation.PowerOrders;
import org.vdcstudio.simulation.internal.operation.Snapshots;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Scenario;

/**
 * Everything that behaves in a run. What was made first hears first of what happens.
 *
 * @param world          the datacenter
 * @param service        what VMs have of their hosts
 * @param infrastructure hosts, networks, storage
 * @param contention     who gets less of a host than it wants
 * @param traffic        transfers
 * @param migrations     migrations
 * @param clusters       HA and DRS
 * @param vms            powers VMs
 * @param powerOrders    VMs powered by order
 * @param snapshots      snapshots
 * @param newNics        new NICs
 * @param maintenance    maintenance mode
 * @param contributed    what plug-ins contribute
 */
record Behaviours(World world, Service service, Infrastructure infrastructure, Contention contention, Traffic traffic,
		Migrations migrations, Clusters clusters, VmPower vms, PowerOrders powerOrders, Snapshots snapshots, NewNics newNics,
		Maintenance maintenance, Contributed contributed) {

	static Behaviours of(World world, MigrationModel model, SimulationExtensions extensions) {
		Service service = new Service(world);
		HostModes modes = new HostModes();
		VmPower vms = new VmPower(world, service, modes);
		Infrastructure infrastructure = new Infrastructure(world, service, vms, new Addresses(world));
		Contention contention = new Contention(world);
		Traffic traffic = new Traffic(world);
		Migrations migrations = new Migrations(world, traffic, contention, model, modes);
		Clusters clusters = new Clusters(world, service, infrastructure, vms, modes, migrations);
		PowerOrders powerOrders = new PowerOrders(world, vms, clusters);
		Snapshots snapshots = new Snapshots(world, traffic, vms);
		Contributed contributed = new Contributed(new Engine(world, traffic, snapshots, powerOrders, migrations), extensions);
		return new Behaviours(world, service, infrastructure, contention, traffic, migrations, clusters, vms, powerOrders, snapshots,
				new NewNics(world), new Maintenance(world, clusters, vms, modes, migrations), contributed);
	}

	/** Puts the datacenter into the state in which the scenario begins. */
	void start(Scenario scenario) {
		service.begin();
		if (!scenario.coldStart()) {
			clusters.start();
			contention.start();
			contributed.start(scenario);
			return;
		}
		world.startCold(allOff());
		service.begin();
		clusters.startCold();
		TimelineEntry entry = world.timeline().begin(world.now(), TimelineKinds.COLD_START, world.design().name(),
				"everything is powered on from nothing");
		contributed.start(scenario);
		new ColdStart(world, vms, clusters).begin(entry);
		infrastructure.startCold(entry);
	}

	private StateOverlay allOff() {
		StateOverlay state = world.state();
		for (var host : world.index().hosts()) {
			state = state.withPower(host, PowerState.OFF);
		}
		for (var vm : world.design().labVms()) {
			state = state.withPower(vm.id(), PowerState.OFF);
		}
		for (var vm : world.design().vms()) {
			state = state.withPower(vm.id(), PowerState.OFF);
		}
		return state;
	}
}
