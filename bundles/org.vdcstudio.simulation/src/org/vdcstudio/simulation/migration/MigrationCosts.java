/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.vdcstudio.simulation.migration.MigrationCost.Charge;
import org.vdcstudio.simulation.migration.MigrationCost.Kind;
import org.vdcstudio.simulation.migration.MigrationCost.Resource;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What migrations and provisioning operations cost, and what they may cost together: vCenter's limits on how many go on at
 * once.
 *
 * <p>
 * Source: vCenter Server and Host Management, "Limits on Simultaneous Migrations", for vSphere 5.0 to 6.7. A sentence of it
 * puts the cost of a Storage vMotion on a datastore at 1, its table at 16; the table is followed.
 */
public final class MigrationCosts {

	/** What operations on a host may cost together. */
	public static final int HOST_LIMIT = 8;
	/** What operations on a datastore may cost together. */
	public static final int DATASTORE_LIMIT = 128;
	/** What migrations over an adapter of 1 Gbit/s may cost together, and of any slower than 10 Gbit/s. */
	public static final int GIGABIT_LIMIT = 4;
	/** What migrations over an adapter of 10 Gbit/s and more may cost together. */
	public static final int TEN_GIGABIT_LIMIT = 8;

	private static final int NETWORK_COST = 1;
	private static final int VMOTION_ON_HOST = 1;
	private static final int VMOTION_ON_DATASTORE = 1;
	private static final int STORAGE_VMOTION_ON_HOST = 4;
	private static final int STORAGE_VMOTION_ON_DATASTORE = 16;
	private static final int PROVISIONING_ON_HOST = 1;
	private static final long TEN_GIGABIT = 10_000_000_000L;

	private MigrationCosts() {
	}

	/**
	 * A running VM moves to another host, its files and disks stay.
	 *
	 * @param datastores where its files and disks are; may repeat
	 * @throws IllegalArgumentException when both ends are one host
	 */
	public static MigrationCost vMotion(MigrationEnd source, MigrationEnd target, List<ElementId> datastores) {
		List<Charge> charges = betweenHosts(source, target, VMOTION_ON_HOST);
		charges.addAll(onDatastores(datastores, VMOTION_ON_DATASTORE));
		return new MigrationCost(charges);
	}

	/**
	 * Files and disks of a running VM move to another datastore, it stays on its host.
	 *
	 * @param datastores where its files and disks are and where they go; may repeat, and each is charged once
	 */
	public static MigrationCost storageVMotion(ElementId host, List<ElementId> datastores) {
		List<Charge> charges = new ArrayList<>();
		charges.add(onHost(host, STORAGE_VMOTION_ON_HOST));
		charges.addAll(onDatastores(datastores, STORAGE_VMOTION_ON_DATASTORE));
		return new MigrationCost(charges);
	}

	/**
	 * A running VM moves to another host and datastore at once, "vMotion without shared storage".
	 *
	 * @param datastores where its files and disks are and where they go; may repeat, and each is charged once
	 * @throws IllegalArgumentException when both ends are one host
	 */
	public static MigrationCost sharedNothing(MigrationEnd source, MigrationEnd target, List<ElementId> datastores) {
		List<Charge> charges = betweenHosts(source, target, STORAGE_VMOTION_ON_HOST);
		charges.addAll(onDatastores(datastores, STORAGE_VMOTION_ON_DATASTORE));
		return new MigrationCost(charges);
	}

	/** A clone, a deployment from a template or a migration of a VM that is off; costs nothing on networks and datastores. */
	public static MigrationCost provisioning(ElementId... hosts) {
		return new MigrationCost(
				new LinkedHashSet<>(Arrays.asList(hosts)).stream().map(host -> onHost(host, PROVISIONING_ON_HOST)).toList());
	}

	private static List<Charge> betweenHosts(MigrationEnd source, MigrationEnd target, int cost) {
		List<Charge> charges = new ArrayList<>();
		for (MigrationEnd end : List.of(source, target)) {
			charges.add(onHost(end.host(), cost));
			charges.add(new Charge(new Resource(Kind.NETWORK, end.adapter()), NETWORK_COST,
					end.rate() < TEN_GIGABIT ? GIGABIT_LIMIT : TEN_GIGABIT_LIMIT));
		}
		return charges;
	}

	private static Charge onHost(ElementId host, int cost) {
		return new Charge(new Resource(Kind.HOST, host), cost, HOST_LIMIT);
	}

	private static List<Charge> onDatastores(List<ElementId> datastores, int cost) {
		return new LinkedHashSet<>(datastores).stream()
				.map(each -> new Charge(new Resource(Kind.DATASTORE, each), cost, DATASTORE_LIMIT)).toList();
	}
}
