/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.storage.IscsiAdapterKind;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Iqn;

/**
 * An iSCSI adapter of a host.
 *
 * @param id            its id
 * @param host          the host
 * @param kind          software or hardware
 * @param enabled       whether it is enabled; hardware adapters always are
 * @param iqn           the initiator's name
 * @param chap          what it tells targets about itself
 * @param mutualChap    what it expects targets to tell
 * @param boundAdapters VMkernel adapters by which alone it talks; none lets the host's routing choose
 * @param discovery     portals it asks for targets
 * @param staticTargets targets it logs in to without asking
 */
public record IscsiAdapter(ElementId id, ElementId host, IscsiAdapterKind kind, boolean enabled, Written<Iqn> iqn,
		Optional<Chap> chap, Optional<Chap> mutualChap, List<ElementId> boundAdapters, List<Written<Endpoint>> discovery,
		List<StaticTarget> staticTargets) {

	/** Copies the lists. */
	public IscsiAdapter {
		boundAdapters = List.copyOf(boundAdapters);
		discovery = List.copyOf(discovery);
		staticTargets = List.copyOf(staticTargets);
	}

	/**
	 * A target that is known without discovery.
	 *
	 * @param id       its id
	 * @param iqn      the name of the target
	 * @param endpoint its portal
	 */
	public record StaticTarget(ElementId id, Written<Iqn> iqn, Written<Endpoint> endpoint) {
	}
}
