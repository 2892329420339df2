/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.util.List;
import java.util.OptionalLong;

import org.vdcstudio.simulation.extension.TransferLeg;
import org.vdcstudio.simulation.extension.TransferOrder;
import org.vdcstudio.simulation.internal.network.Leg;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.network.TransferRequest;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/** The transfers that plug-ins order, in the terms of the network. */
final class Ways {

	private final World world;
	private final Traffic traffic;

	Ways(World world, Traffic traffic) {
		this.world = world;
		this.traffic = traffic;
	}

	/** @throws IllegalArgumentException when the order names something that the design does not have */
	TransferRequest request(TransferOrder order) {
		List<Leg> legs = order.legs().stream().map(this::leg).toList();
		return new TransferRequest(order.what(), order.subject(), legs, order.size().bytes(), limit(order, legs));
	}

	/** A way of which the design says no speed is as fast as everywhere else where it does not. */
	private OptionalLong limit(TransferOrder order, List<Leg> legs) {
		if (order.limit().isPresent()) {
			return OptionalLong.of(order.limit().get().bitsPerSecond());
		}
		boolean isUnbounded = traffic.route(legs).filter(route -> route.speed().isEmpty()).isPresent();
		return isUnbounded ? OptionalLong.of(world.parameters().storage().assumedSpeed()) : OptionalLong.empty();
	}

	private Leg leg(TransferLeg leg) {
		return switch (leg) {
		case TransferLeg.FromDatastore read -> new Leg.Storage(host(read.reader()), datastore(read.datastore()), false);
		case TransferLeg.ToDatastore written -> new Leg.Storage(host(written.writer()), datastore(written.datastore()), true);
		case TransferLeg.Network network -> new Leg.Network(networkInterface(network.from()), networkInterface(network.to()));
		};
	}

	private ElementId host(ElementId hostOrVm) {
		if (world.design().host(hostOrVm).isPresent()) {
			return hostOrVm;
		}
		if (world.design().vm(hostOrVm).isEmpty()) {
			throw new IllegalArgumentException("The design has no VM or host " + hostOrVm);
		}
		return world.hostOf(hostOrVm).orElseThrow(() -> new IllegalArgumentException("VM %s is on no host".formatted(hostOrVm)));
	}

	private ElementId datastore(ElementId datastore) {
		if (world.design().datastore(datastore).isEmpty()) {
			throw new IllegalArgumentException("The design has no datastore " + datastore);
		}
		return datastore;
	}

	private ElementId networkInterface(ElementId networkInterface) {
		if (!world.index().isElement(networkInterface)) {
			throw new IllegalArgumentException("The design has no interface " + networkInterface);
		}
		return networkInterface;
	}
}
