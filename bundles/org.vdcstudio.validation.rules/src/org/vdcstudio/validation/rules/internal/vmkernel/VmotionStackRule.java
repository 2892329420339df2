/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** VMK-12: vMotion uses the same TCP/IP stack on all hosts of a cluster. */
public final class VmotionStackRule implements Rule {

	private static final QuickFix MOVE = new UseVmotionStack();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-12", Severity.ERROR, "vMotion uses the same TCP/IP stack on all hosts of a cluster")
			.looksAt("VMkernelAdapter", "Cluster")
			.because("An adapter on the vMotion stack talks to adapters on vMotion stacks only. Hosts that carry vMotion on the default stack "
					+ "are strangers to it.")
			.except("Clusters may differ from each other.")
			.except("The stack that most hosts of the cluster use is taken for the one that is meant.")
			.remedy("Put the vMotion adapters of all hosts on the vMotion stack, or none.")
			.source("Broadcom KB 432825: vMotion fails when the MTU does not match",
					"https://knowledge.broadcom.com/external/article/432825")
			.source("vSphere 8.0 Networking, VMkernel networking layer", "docs.vmware.com, GUID-D4191320")
			.quickFix(MOVE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(MOVE);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			List<VmotionHost> hosts = VmotionHost.in(members);
			if (hosts.isEmpty()) {
				continue;
			}
			TcpIpStack usual = VmotionHost.mostFrequent(hosts.stream().map(VmotionHost::stack).toList());
			VmotionHost model = hosts.stream().filter(host -> host.stack() == usual).findFirst().orElseThrow();
			hosts.stream().filter(host -> host.stack() != usual).map(host -> host.adapters().getFirst())
					.forEach(adapter -> reports.report(Violation
							.on(adapter.id(), "%s carries vMotion on the %s stack, the other hosts of %s on the %s stack. Use one for all."
									.formatted(adapter.id(), adapter.stack().getLiteral(), members.id(), usual.getLiteral()))
							.at("stack").because("stack of " + adapter.id(), adapter.stack().getLiteral())
							.because("stack of most hosts", usual.getLiteral())
							.see(model.adapters().getFirst().id(), "an adapter on the usual stack")));
		}
	}
}
