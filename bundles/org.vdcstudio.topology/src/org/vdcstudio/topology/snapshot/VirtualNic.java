/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.MacAddress;

/**
 * A virtual NIC of a VM.
 *
 * @param id      its id
 * @param label   the label of the port group it looks for on whichever host runs the VM; empty when it is not connected
 * @param mac     hardware address when set by hand
 * @param address the address the guest uses
 */
public record VirtualNic(ElementId id, String label, Written<MacAddress> mac, Written<Ipv4Interface> address) {
}
