/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-14: the port groups of a VM have the same labels on every host it can move to. */
public final class LabelRule implements Rule {

	private static final QuickFix RENAME = new CorrectCase();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-14", Severity.ERROR, "The port groups of a VM have the same labels on every host it can move to")
			.looksAt("EsxiHost", "PortGroup", "VirtualNic", "Cluster", "VMotion")
			.because("A VM on a standard switch knows its network by label alone. vMotion refuses a host that has no port group with exactly "
					+ "this label, in the same case.")
			.except("A label that is unknown where the VM runs is the business of VMS-01.")
			.except("Labels of distributed port groups are the business of VMK-15.")
			.except("Outside of clusters only hosts of planned migrations are judged.")
			.remedy("Add the port group, or correct its label.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.quickFix(RENAME.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(RENAME);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (LabelUse use : LabelUse.of(context.topology())) {
			if (use.counterpart().isEmpty() && !use.isDistributed()) {
				String label = use.source().label();
				Optional<PortGroup> similar = use.target().portGroups()
						.filter(group -> group.distributed().isEmpty() && group.label().equalsIgnoreCase(label)).findFirst();
				reports.report(similar.map(group -> Violation
						.on(group.id(), "%s has port group '%s' where %s needs '%s': case matters. Correct the label.".formatted(
								use.target().declaration(), group.label(), use.vm().declaration(), label))
						.at("name").because(CorrectCase.LABEL, label))
						.orElseGet(() -> Violation.on(use.target().declaration(), "%s has no port group '%s', which %s needs there. Add it."
								.formatted(use.target().declaration(), label, use.vm().declaration())).about(label)
								.because("port groups of " + use.target().id(), labels(use.target())))
						.see(use.source().id(), "the port group where the VM runs").see(use.reason(), "why it has to move"));
			}
		}
	}

	private static String labels(Host host) {
		String labels = host.portGroups().map(PortGroup::label).collect(Collectors.joining(", "));
		return labels.isEmpty() ? "none" : labels;
	}
}
