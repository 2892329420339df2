/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Something that traffic passes.
 *
 * @param element   what it passes: a virtual switch, a physical NIC, a port of a physical switch, a VMnet, an adapter of a PC, an
 *                  interface of a router, a portal, a router, a PC that translates addresses, a network outside
 * @param direction the direction; a cable carries both at full speed, so they are two links
 * @param speed     how much passes in this direction; empty when the design does not say, and for what has no speed of its own
 */
public record PathHop(ElementId element, Direction direction, Optional<DataRate> speed) {

	/** Where the traffic goes. */
	public enum Direction {

		/** From the element into its cable. */
		OUT,
		/** From its cable into the element. */
		IN,
		/** Through the element, which has no cable of its own. */
		THROUGH;

		private Direction turned() {
			return switch (this) {
			case OUT -> IN;
			case IN -> OUT;
			case THROUGH -> THROUGH;
			};
		}
	}

	/** The same for traffic the other way. */
	PathHop turned() {
		return new PathHop(element, direction.turned(), speed);
	}

	static PathHop through(ElementId element) {
		return new PathHop(element, Direction.THROUGH, Optional.empty());
	}
}
