/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VCenter;

/** The vCenter Servers that manage hosts: without them nobody orders a migration, and DRS does nothing. */
public final class ManagingServers {

	private final World world;

	/** @param world the datacenter */
	public ManagingServers(World world) {
		this.world = world;
	}

	/** The vCenter Server that manages a host, when it does not answer; empty when one does, or the design says none. */
	public Optional<ElementId> silent(ElementId host) {
		Optional<ElementId> cluster = world.index().clusterOf(host).map(found -> found.id());
		List<ElementId> managing = world.design().vCenters().stream()
				.filter(vCenter -> vCenter.manages().contains(host) || cluster.filter(vCenter.manages()::contains).isPresent())
				.map(VCenter::id).toList();
		return managing.stream().anyMatch(vCenter -> !world.isDown(vCenter)) ? Optional.empty() : managing.stream().findFirst();
	}
}
