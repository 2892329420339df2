/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** CLU-14: admission control is on where HA is on. */
public final class AdmissionControlRule implements Rule {

	private static final QuickFix ENABLE = new SetFixedValue("enable-admission-control", "Switch admission control on", "Cluster", "admissionControl", AdmissionControl.PERCENTAGE);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-14", Severity.WARNING, "Admission control is on where HA is on")
			.looksAt("Cluster")
			.because("Without admission control VMs can be started until nothing is left, and after a failure HA finds no room to restart them.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Switch admission control on.")
			.source("Terraform provider for vSphere: compute cluster, ha admission control policy",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.source("vSphere 6.0 Availability, admission control best practices", "docs.vmware.com, GUID-BD6D9434")
			.quickFix(ENABLE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ENABLE);
	}

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.isHighlyAvailable() && members.cluster().ha().admissionControl() == AdmissionControl.OFF) {
				context.report(Violation
						.on(members.id(), "HA of %s keeps nothing free for a failure. Switch admission control on.".formatted(members.id()))
						.at("admissionControl").because("admission control", AdmissionControl.OFF.getLiteral()));
			}
		}
	}
}
