/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.storage.NfsVersion;
import org.vdcstudio.model.storage.PathPolicy;
import org.vdcstudio.model.storage.VsanArchitecture;
import org.vdcstudio.model.values.ProductVersion;

/** A formatted place for VM files: VMFS on devices, an NFS export, or the disks of a vSAN cluster. */
public sealed interface Datastore {

	/** Its id. */
	ElementId id();

	/**
	 * VMFS on LUNs or local disks.
	 *
	 * @param id         its id
	 * @param version    the version; blank for 6
	 * @param pathPolicy which paths to its devices are used
	 * @param extents    the devices, in order
	 */
	record Vmfs(ElementId id, Written<ProductVersion> version, PathPolicy pathPolicy,
			List<ElementId> extents) implements Datastore {

		/** Copies the list. */
		public Vmfs {
			extents = List.copyOf(extents);
		}
	}

	/**
	 * NFS.
	 *
	 * @param id         its id
	 * @param version    the protocol version
	 * @param exportedAs the export; empty when the design does not say
	 * @param servers    the server as the mount names it; none for the first portal of the array
	 * @param readOnly   whether it is mounted for reading only
	 */
	record Nfs(ElementId id, NfsVersion version, Optional<ElementId> exportedAs, List<String> servers,
			boolean readOnly) implements Datastore {

		/** Copies the list. */
		public Nfs {
			servers = List.copyOf(servers);
		}
	}

	/**
	 * The datastore of a vSAN cluster.
	 *
	 * @param id                 its id
	 * @param architecture       disk groups or pools
	 * @param failuresToTolerate how many failures its objects survive
	 * @param deduplication      whether it deduplicates
	 * @param compression        whether it compresses
	 * @param encryption         whether data is encrypted between hosts
	 */
	record Vsan(ElementId id, VsanArchitecture architecture, int failuresToTolerate, boolean deduplication, boolean compression,
			boolean encryption) implements Datastore {
	}
}
