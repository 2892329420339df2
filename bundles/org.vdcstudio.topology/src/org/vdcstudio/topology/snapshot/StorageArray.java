/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.values.Iqn;

/**
 * A storage array, or a server in that role.
 *
 * @param id      its id
 * @param iqn     the name of its iSCSI target
 * @param portals the addresses at which it serves
 * @param luns    the LUNs it offers
 * @param exports the directories it exports by NFS
 */
public record StorageArray(ElementId id, Written<Iqn> iqn, List<Portal> portals, List<ElementId> luns, List<ElementId> exports) {

	/** Copies the lists. */
	public StorageArray {
		portals = List.copyOf(portals);
		luns = List.copyOf(luns);
		exports = List.copyOf(exports);
	}
}
