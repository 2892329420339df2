/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

/** The networks that every cluster has besides those of its VMs. */
enum ClusterNetwork {

	MANAGEMENT, VMOTION, ISCSI;

	/** How many there are. */
	static final int COUNT = values().length;
}
