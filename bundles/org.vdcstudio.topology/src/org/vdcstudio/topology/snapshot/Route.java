/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * A static route.
 *
 * @param id      its id
 * @param prefix  where to
 * @param nextHop the gateway
 * @param stack   on a host, the TCP/IP stack it belongs to; the default stack on a router
 */
public record Route(ElementId id, Written<Ipv4Prefix> prefix, Written<Ipv4Address> nextHop, TcpIpStack stack) {
}
