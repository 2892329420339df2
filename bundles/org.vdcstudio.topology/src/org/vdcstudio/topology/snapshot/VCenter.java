/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;

/**
 * A vCenter Server.
 *
 * @param id         its id
 * @param fqdn       its system name
 * @param address    its address
 * @param dnsServers the DNS servers it asks, in order
 * @param manages    the hosts and clusters it manages
 */
public record VCenter(ElementId id, Written<DomainName> fqdn, Written<Ipv4Address> address, List<ElementId> dnsServers,
		List<ElementId> manages) {

	/** Copies the lists. */
	public VCenter {
		dnsServers = List.copyOf(dnsServers);
		manages = List.copyOf(manages);
	}
}
