/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;

/** LAB-05: a host-only network uses the addresses that Workstation chooses. */
public final class HostOnlyAddressRule implements Rule {

	private static final QuickFix RESET = new ResetVmnetFeature("reset-host-only-address", "Leave the address to Workstation");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-05", Severity.INFORMATION, "A host-only network uses the addresses that Workstation chooses")
			.looksAt("VMnet")
			.because("On a host-only network the PC is .1, DHCP leases .128 to .253 and its server is .254. Other values are set by hand in the "
					+ "virtual network editor on every PC where the lab is built, and forgotten on the next. An address outside the subnet "
					+ "of its own network cannot work at all.")
			.except("What the design does not say is what Workstation chooses.")
			.except("In a subnet that is no /24 only addresses outside of it are reported.")
			.remedy("Leave the address to Workstation, or set it in the virtual network editor too.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("VMware Server Virtual Machine Guide, p. 168 and 174 (addresses of virtual networks)", "docs.vmware.com")
			.quickFix(RESET.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(RESET);
	}

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			for (Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() == VMnetMode.HOST_ONLY) {
					vmnet.subnet().value().ifPresent(subnet -> new AddressMapCheck(vmnet, subnet, context).compareCommon());
				}
			}
		}
	}
}
