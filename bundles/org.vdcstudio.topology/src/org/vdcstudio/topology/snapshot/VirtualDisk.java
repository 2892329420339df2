/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.vdcstudio.model.compute.DiskMode;
import org.vdcstudio.model.compute.DiskSharing;
import org.vdcstudio.model.compute.Provisioning;
import org.vdcstudio.model.compute.RawCompatibility;
import org.vdcstudio.model.values.DataSize;

/**
 * A virtual disk of a VM.
 *
 * @param id            its id
 * @param size          size
 * @param provisioning  how its space is allotted
 * @param mode          whether snapshots include it
 * @param sharing       whether several VMs write to it
 * @param rawDevice     for a raw device mapping, the device
 * @param compatibility for a raw device mapping, how far the device is passed on
 * @param datastore     where it is; empty when the design does not say
 */
public record VirtualDisk(ElementId id, Optional<DataSize> size, Provisioning provisioning, DiskMode mode, DiskSharing sharing,
		Optional<ElementId> rawDevice, RawCompatibility compatibility, Optional<ElementId> datastore) {
}
