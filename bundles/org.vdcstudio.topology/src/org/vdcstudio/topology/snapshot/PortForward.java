/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.OptionalInt;

import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Endpoint;

/**
 * Passes connections to a port outside on to a server inside.
 *
 * @param id       its id
 * @param protocol TCP or UDP
 * @param port     the port outside; empty when it means nothing
 * @param target   the server and its port
 */
public record PortForward(ElementId id, Protocol protocol, OptionalInt port, Written<Endpoint> target) {
}
