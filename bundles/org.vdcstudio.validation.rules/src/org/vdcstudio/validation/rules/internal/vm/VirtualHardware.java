/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.Arrays;
import java.util.Optional;

import org.vdcstudio.model.values.ProductVersion;

/** Which virtual hardware an ESXi version knows (Broadcom KB 315655, formerly VMware KB 1003746). */
enum VirtualHardware {

	ESXI_6_0("6.0", 11), ESXI_6_5("6.5", 13), ESXI_6_7("6.7", 14), ESXI_6_7_U2("6.7.2", 15), ESXI_7_0("7.0", 17), ESXI_7_0_U1("7.0.1", 18),
	ESXI_7_0_U2("7.0.2", 19), ESXI_8_0("8.0", 20), ESXI_8_0_U2("8.0.2", 21), ESXI_9_0("9.0", 22);

	private final ProductVersion since;
	private final int newest;

	VirtualHardware(String since, int newest) {
		this.since = ProductVersion.parse(since);
		this.newest = newest;
	}

	/** The newest version that an ESXi version knows; empty for one that is older or newer than all that are listed. */
	static Optional<Integer> newestOf(ProductVersion esxi) {
		if (esxi.numbers().getFirst() > ESXI_9_0.since.numbers().getFirst()) {
			return Optional.empty();
		}
		return Arrays.stream(values()).filter(each -> each.since.compareTo(esxi) <= 0).reduce((older, newer) -> newer)
				.map(each -> each.newest);
	}
}
