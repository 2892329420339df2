/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.operation.PowerOrders;
import org.vdcstudio.simulation.internal.operation.Snapshots;
import org.vdcstudio.simulation.internal.world.World;

/**
 * The behaviours of a run that plug-ins make use of.
 *
 * @param world       the datacenter
 * @param traffic     transfers
 * @param snapshots   snapshots
 * @param powerOrders VMs powered by order
 * @param migrations  migrations
 */
public record Engine(World world, Traffic traffic, Snapshots snapshots, PowerOrders powerOrders, Migrations migrations) {
}
