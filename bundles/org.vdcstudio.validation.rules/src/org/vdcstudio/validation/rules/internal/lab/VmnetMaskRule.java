/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-17: the subnets of VMnets are as large as Workstation makes them. */
public final class VmnetMaskRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-17", Severity.WARNING, "The subnets of VMnets are as large as Workstation makes them")
			.looksAt("VMnet")
			.because("Workstation makes networks of 254 addresses. With another subnet mask some of its services, such as DHCP, may not work as "
					+ "they should, its manuals say.")
			.except("Bridged networks are the business of whoever runs the network of the adapter.")
			.remedy("Use a /24.")
			.source("VMware Server Virtual Machine Guide, p. 168 and 174 (addresses of virtual networks)", "docs.vmware.com")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			for (Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() != VMnetMode.BRIDGED
						&& vmnet.subnet().value().filter(subnet -> subnet.length() != AddressMap.PREFIX_LENGTH).isPresent()) {
					context.report(Violation
							.on(vmnet.id(), "%s has the subnet %s; Workstation's services are made for a /%d. Use one."
									.formatted(vmnet.id(), vmnet.subnet(), AddressMap.PREFIX_LENGTH))
							.at("subnet").because("subnet of " + vmnet.id(), vmnet.subnet()));
				}
			}
		}
	}
}
