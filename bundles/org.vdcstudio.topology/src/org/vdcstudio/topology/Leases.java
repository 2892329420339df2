/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;

import org.vdcstudio.topology.overlay.StateOverlay;

/**
 * What the designed DHCP servers lease to whom: what the state says, else the first address of the pool, which stands for all as
 * nobody knows which one it will be.
 */
final class Leases {

	private final DhcpPools pools;

	Leases(DhcpPools pools) {
		this.pools = pools;
	}

	/** The interface with its lease; as it is when it needs none, or gets none that the design shows. */
	IpInterface of(IpInterface client, StateOverlay state) {
		if (!client.leased()) {
			return client;
		}
		Optional<IpInterface> known = state.lease(client.id())
				.map(lease -> client.with(lease.address(), lease.prefix(), lease.gateway()));
		return known.or(() -> pools.answering(client.id(), state).map(pool -> client.with(pool.first(), pool.prefix(), pool.gateway())))
				.orElse(client);
	}
}
