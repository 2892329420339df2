/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.compute.LockdownMode;
import org.vdcstudio.model.values.DomainName;

/**
 * How a host is managed.
 *
 * @param searchDomain the domain that short names are looked up in
 * @param ntpSources   the time sources it asks
 * @param lockdown     whether it can be managed past vCenter Server
 * @param ssh          whether SSH runs
 * @param shell        whether the ESXi Shell runs
 * @param syslog       where logs are sent; empty for nowhere
 */
public record HostServices(Written<DomainName> searchDomain, List<ElementId> ntpSources, LockdownMode lockdown, boolean ssh,
		boolean shell, String syslog) {

	/** Copies the list. */
	public HostServices {
		ntpSources = List.copyOf(ntpSources);
	}
}
