/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The network path a migration takes.
 *
 * @param source the VMkernel adapter it leaves by
 * @param target the VMkernel adapter it arrives at
 * @param speed  the speed of the slower side's fastest uplink in use; empty when the design does not say
 */
public record VmotionLink(ElementId source, ElementId target, Optional<DataRate> speed) {
}
