/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The space of a datastore and what is put on it.
 *
 * @param datastore the datastore
 * @param capacity  its size; empty when the design does not say all of it
 * @param thick     space taken at once: thick disks, swap files of running VMs, snapshots
 * @param thin      most that thin disks may grow to
 */
public record DatastoreUse(ElementId datastore, Optional<DataSize> capacity, DataSize thick, DataSize thin) {

	/** Everything that may be taken some day. */
	public DataSize provisioned() {
		return new DataSize(thick.bytes() + thin.bytes());
	}
}
