/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.model.compute.VmRuleKind;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DrsRules.AmongVms;
import org.vdcstudio.topology.snapshot.DrsRules.VmsOnHosts;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-25: dRS rules do not contradict each other, nor HA. */
public final class ContradictingRulesRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-25", Severity.ERROR, "DRS rules do not contradict each other, nor HA")
			.looksAt("VmRule", "HostRule", "Cluster")
			.because("DRS disables one of two rules that cannot both hold, and it is not yours to choose which. A rule that binds VMs to a "
					+ "single host keeps HA from restarting them anywhere else, because HA respects what they must; that is a warning.")
			.except("What VMs should do gives way, so it contradicts nothing.")
			.except("Without HA a VM may be bound to one host.")
			.remedy("Take the VMs out of one of the rules; name several hosts, or say should instead of must.")
			.source("DRS rules (background)", "general engineering knowledge")
			.source("vCheck for vSphere: VMs bound to hosts by rules", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Cluster cluster : context.snapshot().clusters()) {
			checkVmRules(cluster, context);
			checkHostRules(cluster, context);
		}
	}

	private static void checkVmRules(Cluster cluster, RuleContext context) {
		for (AmongVms apart : cluster.drsRules().amongVms()) {
			for (AmongVms together : cluster.drsRules().amongVms()) {
				if (apart.kind() == VmRuleKind.SEPARATE && together.kind() == VmRuleKind.TOGETHER) {
					List<ElementId> both = apart.vms().stream().filter(together.vms()::contains).distinct().toList();
					if (both.size() > 1) {
						context.report(Violation
								.on(apart.id(), "%s keeps %s and %s apart, %s keeps them together. Take them out of one of the rules."
										.formatted(apart.id(), both.get(0), both.get(1), together.id()))
								.at("vms").about(together.id().qualifiedName()).see(together.id(), "the rule that says the opposite"));
					}
				}
			}
		}
	}

	private static void checkHostRules(Cluster cluster, RuleContext context) {
		for (VmsOnHosts must : cluster.drsRules().vmsOnHosts()) {
			if (must.kind() != HostRuleKind.MUST_RUN_ON || must.hosts().isEmpty()) {
				continue;
			}
			Optional<VmsOnHosts> opposite = cluster.drsRules().vmsOnHosts().stream()
					.filter(other -> other.kind() == HostRuleKind.MUST_NOT_RUN_ON && other.hosts().containsAll(must.hosts())
							&& other.vms().stream().anyMatch(must.vms()::contains))
					.findFirst();
			if (opposite.isPresent()) {
				context.report(Violation
						.on(must.id(), "%s demands the hosts that %s forbids. Name another host.".formatted(must.id(), opposite.get().id()))
						.at("hosts").see(opposite.get().id(), "the rule that forbids them"));
			} else if (cluster.highAvailability() && Set.copyOf(must.hosts()).size() == 1 && !must.vms().isEmpty()) {
				context.report(Violation
						.on(must.id(), "%s binds its VMs to %s: HA restarts them nowhere else. Name several hosts, or say should."
								.formatted(must.id(), must.hosts().getFirst()))
						.as(Severity.WARNING).at("hosts").because("HA of " + cluster.id(), "on"));
			}
		}
	}
}
