/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.vdcstudio.model.values.Endpoint;

/**
 * A network portal of an array.
 *
 * @param id       its id
 * @param array    the array
 * @param endpoint address and port
 * @param link     the VMnet or PC adapter it is plugged into; empty when the design does not show the network behind it
 */
public record Portal(ElementId id, ElementId array, Written<Endpoint> endpoint, Optional<ElementId> link) {
}
