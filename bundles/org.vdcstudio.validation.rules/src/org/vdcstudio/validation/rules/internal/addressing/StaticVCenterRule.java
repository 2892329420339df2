/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** IPA-11: vCenter Server has a static address. */
public final class StaticVCenterRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-11", Severity.WARNING, "vCenter Server has a static address")
			.looksAt("VCenterServer")
			.because("Hosts send their heartbeats to the address of vCenter Server. When it changes they are shown as not responding, and its "
					+ "certificate no longer fits if it was issued to the address.")
			.except("Whether the name is registered is the business of NAM-02 and NAM-03.")
			.remedy("Give vCenter Server an address.")
			.source("vSphere 6.7, DNS requirements for vCenter Server", "docs.vmware.com, GUID-24D34C53")
			.source("vSphere 6.5, vCenter Server Installation and Setup", "docs.vmware.com, GUID-1DD8E69C")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (VCenter server : context.snapshot().vCenters()) {
			if (server.address().isBlank()) {
				context.report(Violation.on(server.id(), "vCenter Server %s has no address. Give it a static one.".formatted(server.id()))
						.at("address"));
			}
		}
	}
}
