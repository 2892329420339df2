/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.ProductVersion;

/**
 * A vCenter Server.
 *
 * @param id         its id
 * @param location   where it stands
 * @param fqdn       its system name
 * @param version    its version
 * @param address    its address
 * @param link       what it is plugged into
 * @param dnsServers the DNS servers it asks, in order
 * @param ntpSources the time sources it asks
 * @param manages    the hosts and clusters it manages, fleets expanded
 */
public record VCenter(ElementId id, Optional<ElementId> location, Written<DomainName> fqdn, Written<ProductVersion> version,
		Written<Ipv4Address> address, Optional<ElementId> link, List<ElementId> dnsServers, List<ElementId> ntpSources,
		List<ElementId> manages) {

	/** Copies the lists. */
	public VCenter {
		dnsServers = List.copyOf(dnsServers);
		ntpSources = List.copyOf(ntpSources);
		manages = List.copyOf(manages);
	}
}
