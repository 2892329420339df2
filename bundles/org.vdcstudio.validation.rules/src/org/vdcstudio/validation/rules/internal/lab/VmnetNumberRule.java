/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import org.vdcstudio.model.lab.OperatingSystem;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-03: the numbers of VMnets are those that Workstation has. */
public final class VmnetNumberRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-03", Severity.ERROR, "The numbers of VMnets are those that Workstation has")
			.looksAt("VMnet", "WorkstationPc")
			.because("Workstation has VMnet0 to VMnet19 on Windows and up to VMnet255 on Linux. A network with a higher number cannot be made.")
			.except("A network that is not named VMnet and a number is not judged.")
			.remedy("Use a number in range.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("minpeter.uk: the virtual network editor", "https://minpeter.uk")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final int LAST_ON_WINDOWS = 19;
	private static final int LAST_ON_LINUX = 255;

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			int last = pc.operatingSystem() == OperatingSystem.LINUX ? LAST_ON_LINUX : LAST_ON_WINDOWS;
			for (Vmnet vmnet : pc.vmnets()) {
				if (Vmnets.numberOf(vmnet).filter(number -> number > last).isPresent()) {
					context.report(Violation
							.on(vmnet.id(), "%s cannot be made: on %s, Workstation has VMnet0 to VMnet%d. Use a number in that range."
									.formatted(vmnet.id(), pc.operatingSystem() == OperatingSystem.LINUX ? "Linux" : "Windows", last))
							.at("name").because("operating system of " + pc.id(), pc.operatingSystem().getLiteral())
							.because("highest number", last));
				}
			}
		}
	}
}
