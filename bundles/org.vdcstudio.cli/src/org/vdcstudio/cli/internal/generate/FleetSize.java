/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

import org.vdcstudio.cli.internal.UserException;

/**
 * How large a synthetic design is.
 *
 * @param hosts number of ESXi hosts, 1 to {@value #MAX_HOSTS}
 * @param vms   number of VMs, 0 to {@value #MAX_VMS_PER_HOST} for each host
 */
public record FleetSize(int hosts, int vms) {

	/** The most hosts for which every network of the plan still has addresses. */
	public static final int MAX_HOSTS = 100_000;

	/** The most VMs an ESXi host runs. */
	public static final int MAX_VMS_PER_HOST = 1024;

	/** The most VMs for which every network of the plan still has addresses. */
	public static final int MAX_VMS = 2_000_000;

	/**
	 * The size that a user asks for.
	 *
	 * @throws UserException when it is out of bounds
	 */
	public static FleetSize asked(int hosts, int vms) {
		try {
			return new FleetSize(hosts, vms);
		} catch (IllegalArgumentException e) {
			throw new UserException(e.getMessage(), e);
		}
	}

	/** Checks the bounds. */
	public FleetSize {
		if (hosts < 1 || hosts > MAX_HOSTS) {
			throw new IllegalArgumentException("1 to %d hosts can be generated, not %d".formatted(MAX_HOSTS, hosts));
		}
		long most = Math.min((long) hosts * MAX_VMS_PER_HOST, MAX_VMS);
		if (vms < 0 || vms > most) {
			throw new IllegalArgumentException("0 to %d VMs can be generated on %d hosts, not %d".formatted(most, hosts, vms));
		}
	}
}
