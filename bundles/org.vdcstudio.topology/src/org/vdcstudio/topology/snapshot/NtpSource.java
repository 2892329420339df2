/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;

/**
 * A time source.
 *
 * @param id        its id
 * @param fqdn      the name under which it is asked
 * @param addresses where it answers
 */
public record NtpSource(ElementId id, Written<DomainName> fqdn, List<Written<Ipv4Address>> addresses) {

	/** Copies the list. */
	public NtpSource {
		addresses = List.copyOf(addresses);
	}
}
