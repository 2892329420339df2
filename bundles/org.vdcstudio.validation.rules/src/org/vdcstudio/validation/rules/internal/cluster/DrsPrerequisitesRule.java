/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** CLU-20: dRS has vMotion on every host, and storage that hosts share. */
public final class DrsPrerequisitesRule implements Rule {

	private static final QuickFix ENABLE = new EnableVmotion();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-20", Severity.ERROR, "DRS has vMotion on every host, and storage that hosts share")
			.looksAt("Cluster", "EsxiHost", "VMkernelAdapter", "Datastore")
			.because("DRS balances load and empties hosts for maintenance by vMotion. A host without it keeps its VMs; without a shared "
					+ "datastore no VM can be moved at all by a fully automated cluster.")
			.except("A cluster of one host, or with DRS off.")
			.except("VMs on datastores that only some hosts see are the business of VMK-07 and CLU-05, one by one.")
			.except("A cluster whose hosts see no datastore of the design is not judged for its storage.")
			.remedy("Give the host a VMkernel adapter for vMotion; put VMs on storage that all hosts see.")
			.source("vSphere 4, requirements of DRS clusters", "pubs.vmware.com, c_drs_cluster_prerequisites")
			.source("vSphere 7.0 Resource Management, CPU compatibility", "docs.vmware.com, GUID-70CE9CC1")
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
		FleetReports reports = new FleetReports(context);
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.cluster().drs() != DrsAutomation.OFF && members.hosts().size() > 1) {
				members.hosts().stream().filter(host -> host.vmkernelAdapters(VMkernelService.VMOTION).findAny().isEmpty())
						.forEach(host -> reports.report(withoutVmotion(host, members)));
				checkStorage(members, context);
			}
		}
	}

	private static Violation withoutVmotion(Host host, ClusterMembers members) {
		return Violation
				.on(host.declaration(), "DRS of %s cannot move VMs to or from %s, which has no VMkernel adapter for vMotion. Give it one."
						.formatted(members.id(), host.declaration()))
				.about("vmotion").because("DRS of " + members.id(), members.cluster().drs().getLiteral())
				.because("vMotion adapters of " + host.id(), "none").see(members.id(), "the cluster");
	}

	private static void checkStorage(ClusterMembers members, RuleContext context) {
		boolean judgedByVm = members.vms().stream().anyMatch(vm -> !vm.datastores().isEmpty());
		if (members.cluster().drs() != DrsAutomation.FULLY_AUTOMATED || judgedByVm) {
			return;
		}
		boolean seen = false;
		for (Datastore datastore : context.snapshot().datastores()) {
			long viewers = members.hosts().stream().filter(host -> context.topology().storage().sees(host.id(), datastore.id())).limit(2)
					.count();
			if (viewers > 1) {
				return;
			}
			seen |= viewers == 1;
		}
		if (seen) {
			context.report(Violation
					.on(members.id(), "DRS of %s is fully automated, but no two of its hosts share a datastore. Share one.".formatted(
							members.id()))
					.at("drs").because("shared datastores of " + members.id(), "none"));
		}
	}
}
