/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-01: a PC has at most one NAT network. */
public final class SingleNatRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-01", Severity.ERROR, "A PC has at most one NAT network")
			.looksAt("WorkstationPc", "VMnet")
			.because("Workstation runs one NAT device. A second network in NAT mode cannot be configured, so whatever is planned behind it "
					+ "stays without a way out.")
			.except("NAT networks of different PCs have nothing to do with each other.")
			.remedy("Make the second network host-only or bridged, or connect its guests to the first NAT network.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("Geek University: virtual networking components",
					"https://geek-university.com/virtual-networking-components-overview")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			List<Vmnet> nats = pc.vmnets().stream().filter(vmnet -> vmnet.mode() == VMnetMode.NAT).toList();
			for (Vmnet second : nats.stream().skip(1).toList()) {
				ElementId first = nats.getFirst().id();
				context.report(Violation
						.on(second.id(), "%s is the second NAT network of %s, after %s: Workstation knows only one. Choose another mode."
								.formatted(second.id(), pc.id(), first))
						.at("mode").because("NAT networks of " + pc.id(), nats.size()).see(first, "the first NAT network"));
			}
		}
	}
}
