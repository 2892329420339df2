/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.vdcstudio.model.storage.DiskKind;
import org.vdcstudio.model.values.DataSize;

/**
 * A disk in or at one host.
 *
 * @param id   its id
 * @param host the host
 * @param kind what it is made of
 * @param size capacity
 */
public record LocalDisk(ElementId id, ElementId host, DiskKind kind, Optional<DataSize> size) {
}
