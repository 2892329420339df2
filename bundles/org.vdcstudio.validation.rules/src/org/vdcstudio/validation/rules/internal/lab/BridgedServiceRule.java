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
import org.vdcstudio.validation.Violation;

/** LAB-07: workstation serves neither DHCP nor NAT on a bridged network. */
public final class BridgedServiceRule implements Rule {

	private static final QuickFix REMOVE = new ResetVmnetFeature("remove-bridged-service", "Remove it from the bridged network");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-07", Severity.ERROR, "Workstation serves neither DHCP nor NAT on a bridged network")
			.looksAt("VMnet")
			.because("A bridged VMnet is a part of the network of the PC's adapter. Addresses and ways out come from the DHCP servers and "
					+ "gateways there; Workstation's own services work on host-only and NAT networks only.")
			.except("A bridged network without DHCP, gateway, subnet and port forwards of its own.")
			.remedy("Take the service away, or make the network host-only or NAT.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("Geek University: virtual networking components",
					"https://geek-university.com/virtual-networking-components-overview")
			.quickFix(REMOVE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(REMOVE);
	}

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			for (Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() == VMnetMode.BRIDGED) {
					check(vmnet, context);
				}
			}
		}
	}

	private static void check(Vmnet vmnet, RuleContext context) {
		if (vmnet.dhcp()) {
			report(vmnet, "dhcp", "a DHCP service", context);
		}
		if (!vmnet.gateway().isBlank()) {
			report(vmnet, "gateway", "a NAT device", context);
		}
		if (!vmnet.forwards().isEmpty()) {
			report(vmnet, "forwards", "port forwards", context);
		}
	}

	private static void report(Vmnet vmnet, String feature, String service, RuleContext context) {
		context.report(Violation
				.on(vmnet.id(), "%s is bridged and has %s, which Workstation has on host-only and NAT networks only. Remove it."
						.formatted(vmnet.id(), service))
				.at(feature).because("mode", vmnet.mode().getLiteral()));
	}
}
