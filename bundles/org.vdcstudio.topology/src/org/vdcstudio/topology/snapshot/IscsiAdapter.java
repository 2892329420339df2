/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Iqn;

/**
 * The software iSCSI adapter of a host.
 *
 * @param id            its id
 * @param host          the host
 * @param enabled       whether it is enabled
 * @param iqn           the initiator's name
 * @param boundAdapters VMkernel adapters by which alone it talks; none lets the host's routing choose
 * @param discovery     portals it asks for targets
 */
public record IscsiAdapter(ElementId id, ElementId host, boolean enabled, Written<Iqn> iqn, List<ElementId> boundAdapters,
		List<Written<Endpoint>> discovery) {

	/** Copies the lists. */
	public IscsiAdapter {
		boundAdapters = List.copyOf(boundAdapters);
		discovery = List.copyOf(discovery);
	}
}
