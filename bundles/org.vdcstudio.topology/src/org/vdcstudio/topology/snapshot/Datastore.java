/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

/** A formatted place for VM files: VMFS on devices, or an NFS export. */
public sealed interface Datastore {

	/** Its id. */
	ElementId id();

	/**
	 * VMFS on LUNs or local disks.
	 *
	 * @param id      its id
	 * @param extents the devices, in order
	 */
	record Vmfs(ElementId id, List<ElementId> extents) implements Datastore {

		/** Copies the list. */
		public Vmfs {
			extents = List.copyOf(extents);
		}
	}

	/**
	 * NFS.
	 *
	 * @param id         its id
	 * @param exportedAs the export; empty when the design does not say
	 */
	record Nfs(ElementId id, Optional<ElementId> exportedAs) implements Datastore {
	}
}
