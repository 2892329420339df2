/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * An NFS datastore as a host has it.
 *
 * @param datastore the datastore
 * @param server    the address of the server
 * @param vmkernel  the VMkernel adapter it goes through
 * @param readOnly  whether it can only be read
 */
public record NfsMount(ElementId datastore, Ipv4Address server, ElementId vmkernel, boolean readOnly) {
}
