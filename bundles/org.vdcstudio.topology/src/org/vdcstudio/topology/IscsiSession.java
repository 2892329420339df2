/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * An iSCSI session of a host, and so a path to every LUN that the target shows in it.
 *
 * @param adapter  the iSCSI adapter
 * @param vmkernel the VMkernel adapter it goes through; empty for an adapter with a network of its own
 * @param portal   the portal it arrives at
 * @param array    the target
 * @param luns     the LUNs the target shows
 */
public record IscsiSession(ElementId adapter, Optional<ElementId> vmkernel, ElementId portal, ElementId array,
		List<PresentedLun> luns) {

	/** Copies the list. */
	public IscsiSession {
		luns = List.copyOf(luns);
	}

	/**
	 * A LUN as an initiator sees it.
	 *
	 * @param lun    the LUN
	 * @param number the LUN number; empty when the design does not say
	 * @param group  the access group that shows it; empty when the array shows everything to everybody
	 */
	public record PresentedLun(ElementId lun, OptionalInt number, Optional<ElementId> group) {
	}

	/** How the target shows a LUN in this session, if it does. */
	public Optional<PresentedLun> lun(ElementId lun) {
		return luns.stream().filter(each -> each.lun().equals(lun)).findFirst();
	}
}
