/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * A network outside the design.
 *
 * @param id       its id
 * @param prefixes what is reached through it; everything when there is none
 */
public record ExternalNetwork(ElementId id, List<Written<Ipv4Prefix>> prefixes) {

	/** Copies the list. */
	public ExternalNetwork {
		prefixes = List.copyOf(prefixes);
	}
}
