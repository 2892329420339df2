/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-12: a virtual machine of Workstation has at most ten NICs. */
public final class LabNicCountRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-12", Severity.ERROR, "A virtual machine of Workstation has at most ten NICs")
			.looksAt("LabVm", "LabNic")
			.because("Workstation's virtual hardware has room for ten network adapters; it refuses to add more.")
			.except("Ten are fine.")
			.remedy("Remove NICs, or carry several networks over one NIC with VLANs.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("Workstation 7 User Manual, p. 286 (virtual network editor)", "docs.vmware.com")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final int MOST_NICS = 10;

	@Override
	public void check(RuleContext context) {
		for (LabVm vm : context.snapshot().labVms()) {
			if (vm.nics().size() > MOST_NICS) {
				context.report(Violation
						.on(vm.id(), "%s has %d NICs; Workstation gives a virtual machine at most %d. Remove some.".formatted(vm.id(),
								vm.nics().size(), MOST_NICS))
						.at("nics", MOST_NICS).because("NICs of " + vm.id(), vm.nics().size()));
			}
		}
	}
}
