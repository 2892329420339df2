/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Shares;

/**
 * Shares, reservations and limits.
 *
 * @param cpuShares         share of CPU time under contention
 * @param cpuReservation    CPU that is guaranteed
 * @param cpuLimit          most CPU
 * @param memoryShares      share of memory under contention
 * @param memoryReservation memory that is guaranteed
 * @param memoryLimit       most memory
 */
public record Resources(Shares cpuShares, Optional<Frequency> cpuReservation, Optional<Frequency> cpuLimit, Shares memoryShares,
		Optional<DataSize> memoryReservation, Optional<DataSize> memoryLimit) {
}
