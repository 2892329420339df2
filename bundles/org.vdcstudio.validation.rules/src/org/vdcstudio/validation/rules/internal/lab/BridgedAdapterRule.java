/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-04: an adapter of the PC is bridged by at most one VMnet. */
public final class BridgedAdapterRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-04", Severity.ERROR, "An adapter of the PC is bridged by at most one VMnet")
			.looksAt("VMnet", "PcAdapter")
			.because("The bridge protocol hands the frames of an adapter to one VMnet. A second one bridged to the same adapter gets none.")
			.except("A VMnet that lets Workstation choose the adapter takes one that is free.")
			.remedy("Bridge the second VMnet to another adapter, or connect its guests to the first one.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("minpeter.uk: the virtual network editor", "https://minpeter.uk")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			Map<ElementId, Vmnet> bridges = new HashMap<>();
			for (Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() == VMnetMode.BRIDGED && vmnet.bridgedTo().isPresent()) {
					ElementId adapter = vmnet.bridgedTo().get();
					@Nullable
					Vmnet first = bridges.putIfAbsent(adapter, vmnet);
					if (first != null) {
						context.report(Violation
								.on(vmnet.id(), "%s is bridged to %s, and so is %s: only one of them gets frames. Bridge it to another adapter."
										.formatted(vmnet.id(), adapter, first.id()))
								.at("bridgedTo").because("also bridged to " + adapter, first.id()).see(first.id(), "the other bridge")
								.see(adapter, "the adapter"));
					}
				}
			}
		}
	}
}
