/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.vdcstudio.model.values.DataRate;

/**
 * A physical network adapter of a host.
 *
 * @param id    its id
 * @param speed link speed
 * @param link  the VMnet or PC adapter it is plugged into; empty when the design does not show the network behind it
 */
public record PhysicalNic(ElementId id, Optional<DataRate> speed, Optional<ElementId> link) {
}
