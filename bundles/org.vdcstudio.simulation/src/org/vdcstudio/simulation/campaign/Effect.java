/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

/** What the failure of a component does to VMs. The gravest comes first. */
public enum Effect {
	/** A VM at least is down at the end: nothing took over. The component is a single point of failure. */
	OUTAGE,
	/** VMs were interrupted, and all serve again at the end, as after a restart by HA. */
	INTERRUPTION,
	/** No VM noticed. */
	NONE
}
