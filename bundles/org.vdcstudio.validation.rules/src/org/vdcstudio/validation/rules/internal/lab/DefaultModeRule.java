/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-02: vMnet0 is bridged, VMnet1 host-only and VMnet8 NAT. */
public final class DefaultModeRule implements Rule {

	private static final QuickFix RESET = new ResetVmnetMode();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-02", Severity.INFORMATION, "VMnet0 is bridged, VMnet1 host-only and VMnet8 NAT")
			.looksAt("VMnet")
			.because("Workstation sets these three networks up by itself, and everybody who knows Workstation takes them for what they are by "
					+ "default. A lab that uses them otherwise works, but misleads its readers and is undone by \"Restore Defaults\".")
			.except("Networks with other numbers have no default.")
			.remedy("Use another VMnet for the other mode.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("Geek University: virtual networking components",
					"https://geek-university.com/virtual-networking-components-overview")
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
				Optional<VMnetMode> usual = ResetVmnetMode.usual(vmnet);
				if (usual.isPresent() && usual.get() != vmnet.mode()) {
					context.report(Violation
							.on(vmnet.id(), "%s is %s; Workstation makes it %s. Use another VMnet for this mode.".formatted(vmnet.id(),
									vmnet.mode().getLiteral(), usual.get().getLiteral()))
							.at("mode").because("mode", vmnet.mode().getLiteral())
							.because("default of Workstation", usual.get().getLiteral()));
				}
			}
		}
	}
}
