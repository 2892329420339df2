/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Map;

import org.vdcstudio.model.values.TimeSpan;

/**
 * A site: what a disaster takes away at once.
 *
 * @param id           its id
 * @param faultDomains what can fail within it at once, for instance racks
 * @param roundTrips   round-trip times to other sites, as this site says them
 */
public record Site(ElementId id, List<ElementId> faultDomains, Map<ElementId, TimeSpan> roundTrips) {

	/** Copies the list and map. */
	public Site {
		faultDomains = List.copyOf(faultDomains);
		roundTrips = Map.copyOf(roundTrips);
	}
}
