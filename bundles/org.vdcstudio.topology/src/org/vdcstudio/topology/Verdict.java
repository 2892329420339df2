/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

/** What a design says about a connection. */
public enum Verdict {

	/** It is there. */
	HOLDS,
	/** It is not there: what the design shows is enough to be sure. */
	FAILS,
	/** It depends on a part of the network that the design does not show. Never a reason to call a design broken. */
	UNKNOWN
}
