/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-15: VMware Tools are installed. */
public final class ToolsRule extends VirtualMachineRule {

	private static final QuickFix INSTALL_TOOLS = new InstallTools();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-15", Severity.WARNING, "VMware Tools are installed in every VM")
			.looksAt("VirtualMachine", "VmTemplate", "Cluster")
			.because("Without VMware Tools HA cannot notice that a guest hangs, a guest cannot be shut down in order, its memory cannot be "
					+ "taken back under pressure, and snapshots are never quiesced.")
			.except("An appliance whose maker forbids them is suppressed with that reason.")
			.remedy("Install VMware Tools, or open-vm-tools of the distribution.")
			.source("vSphere 6.7 Availability, p. 31 (HA checklist)", "docs.vmware.com, vSphere 6.7 Availability")
			.source("vCheck for vSphere: VM tools", "https://github.com/alanrenouf/vCheck-vSphere")
			.quickFix(INSTALL_TOOLS.id())
			.build();

	/** Created by the registry. */
	public ToolsRule() {
		super(METADATA);
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(INSTALL_TOOLS);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		if (!vm.settings().tools()) {
			ElementId place = declarations.saying(vm, "tools");
			declarations.report(Violation.on(place, "%s runs without VMware Tools. Install them.".formatted(place)).at("tools")
					.because("VMware Tools", "not installed"));
		}
	}
}
