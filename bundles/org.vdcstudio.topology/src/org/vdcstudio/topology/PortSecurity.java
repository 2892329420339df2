/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

/**
 * What the ports of a switch or port group let pass, with everything inherited and every default filled in.
 *
 * @param promiscuous     whether a virtual NIC may receive every frame
 * @param macChanges      whether a guest may receive under another MAC address
 * @param forgedTransmits whether a guest may send under another MAC address
 */
public record PortSecurity(boolean promiscuous, boolean macChanges, boolean forgedTransmits) {

	/** A standard switch of which nothing is said. */
	public static final PortSecurity STANDARD = new PortSecurity(false, true, true);

	/** A distributed switch of which nothing is said. */
	public static final PortSecurity DISTRIBUTED = new PortSecurity(false, false, false);
}
