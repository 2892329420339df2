/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

/** What a migration moves. */
public enum MigrationType {

	/** The running VM, from host to host. */
	COMPUTE("compute"),
	/** Its files and disks, from datastore to datastore. */
	STORAGE("storage"),
	/** Both; needs no storage that both hosts see. */
	BOTH("both");

	private final String label;

	MigrationType(String label) {
		this.label = label;
	}

	/** The name used in reports. */
	public String label() {
		return label;
	}
}
