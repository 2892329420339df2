/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.Optional;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.LabVm.LabNic;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-09: a guest that needs the Internet is on a network with a way out. */
public final class InternetAccessRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-09", Severity.WARNING, "A guest that needs the Internet is on a network with a way out")
			.looksAt("LabNic", "VMnet")
			.because("A host-only network ends at the PC. A guest on it fetches neither updates nor licences, however right its gateway is.")
			.except("Bridged networks lead to the network of the PC, NAT networks to wherever the PC gets.")
			.except("A guest with another NIC that has to reach the Internet is judged by each of these NICs.")
			.remedy("Connect the NIC to the NAT network or to a bridged one.")
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
		Vmnets vmnets = new Vmnets(context.snapshot());
		for (LabVm vm : context.snapshot().labVms()) {
			for (LabNic nic : vm.nics()) {
				Optional<Vmnet> vmnet = vmnets.find(nic.link());
				if (nic.internet() && vmnet.filter(each -> each.mode() == VMnetMode.HOST_ONLY).isPresent()) {
					context.report(Violation
							.on(nic.id(), "%s has to reach the Internet, but %s is host-only. Connect it to a NAT or bridged network."
									.formatted(nic.id(), vmnet.get().id()))
							.at("link").because("mode of " + vmnet.get().id(), vmnet.get().mode().getLiteral())
							.see(vmnet.get().id(), "the virtual network"));
				}
			}
		}
	}
}
