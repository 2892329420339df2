/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import org.vdcstudio.topology.MigrationType;

/**
 * A migration that came to its end.
 *
 * @param vm name of the VM
 * @param from name of the host it ran on
 * @param to name of the host it runs on now
 * @param type what was moved
 * @param rounds number of pre-copy rounds
 * @param bytesSent bytes sent over the network in all rounds and the switch-over
 * @param total nanoseconds from the first round to the end of the switch-over
 * @param downtime nanoseconds during which the VM stood still
 */
public record MigrationResult(String vm, String from, String to, MigrationType type, int rounds, long bytesSent, long total,
		long downtime) {
}
