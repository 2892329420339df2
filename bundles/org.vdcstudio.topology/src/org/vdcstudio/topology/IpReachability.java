/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Who reaches whom over IP. Within a subnet that is a matter of layer 2; beyond it, of gateways, routers and their rules, and of
 * the way back.
 *
 * <p>
 * What the design does not show is {@link Verdict#UNKNOWN}: an address that nobody in the design has, a gateway that is no
 * element, a network outside. Immutable; usable from any thread.
 */
public final class IpReachability {

	private final Layer2 layer2;

	IpReachability(Layer2 layer2) {
		this.layer2 = layer2;
	}

	/** Whether any traffic from an element arrives at an address and is answered, in the design as deployed. */
	public Reach reach(ElementId from, Ipv4Address to) {
		return reach(Flow.any(from, to), StateOverlay.INITIAL);
	}

	/** Whether any traffic from an element arrives at an address and is answered. */
	public Reach reach(ElementId from, Ipv4Address to, StateOverlay state) {
		return reach(Flow.any(from, to), state);
	}

	/** Whether traffic arrives and is answered. */
	public Reach reach(Flow flow, StateOverlay state) {
		Optional<Ipv4Interface> own = layer2.vmkernelAdapter(flow.from()).flatMap(adapter -> adapter.address().value());
		if (own.isEmpty() || !own.get().prefix().contains(flow.to())) {
			return unknown("The design does not show the way from %s to %s.".formatted(flow.from(), flow.to()));
		}
		return unknown("Nobody in the design is known to have the address %s.".formatted(flow.to()));
	}

	/**
	 * The largest packet that gets from a VMkernel adapter to an address in one piece; empty when it does not get there. The
	 * adapter's own MTU is among the bounds.
	 */
	public Optional<PathMtu> pathMtu(ElementId vmkernelAdapter, Ipv4Address to, StateOverlay state) {
		return reach(Flow.any(vmkernelAdapter, to), state).mtu();
	}

	private static Reach unknown(String reason) {
		return new Reach(Verdict.UNKNOWN, reason, List.of(), Optional.empty());
	}
}
