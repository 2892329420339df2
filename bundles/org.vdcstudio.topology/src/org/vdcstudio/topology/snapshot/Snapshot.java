/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.time.LocalDate;
import java.util.Optional;

import org.vdcstudio.model.values.DataSize;

/**
 * A snapshot of a VM.
 *
 * @param id     its id
 * @param depth  its place in its chain: 1 for the first
 * @param taken  when it was taken; empty when the design does not say or what it says is no date
 * @param memory whether it includes the memory
 * @param size   space its delta disks take
 */
public record Snapshot(ElementId id, int depth, Optional<LocalDate> taken, boolean memory, Optional<DataSize> size) {
}
