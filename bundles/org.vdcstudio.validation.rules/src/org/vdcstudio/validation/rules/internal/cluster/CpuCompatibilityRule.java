/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-22: the CPUs of a cluster are compatible, by themselves or by EVC. */
public final class CpuCompatibilityRule implements Rule {

	private static final QuickFix SET = new SetEvcBaseline();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-22", Severity.ERROR, "The CPUs of a cluster are compatible, by themselves or by EVC")
			.looksAt("Cluster", "EsxiHost")
			.because("A running VM keeps using the CPU features it found when it was started, so vMotion works between CPUs of one vendor and "
					+ "one generation only. EVC makes newer CPUs of the same vendor look like older ones; between Intel and AMD nothing "
					+ "helps.")
			.except("Hosts of which the design says neither vendor nor generation are not compared.")
			.except("Generations other than those that EVC has by name are compared by name only.")
			.remedy("Set the EVC baseline to the oldest generation in the cluster; put hosts of another vendor into another cluster.")
			.source("vSphere 7.0 Resource Management, CPU compatibility", "docs.vmware.com, GUID-70CE9CC1")
			.source("vSphere 6.7 Resource Management, Enhanced vMotion Compatibility", "docs.vmware.com, GUID-9F444D9B")
			.quickFix(SET.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(SET);
	}

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			Optional<Violation> found = mixedVendors(members);
			if (found.isEmpty()) {
				found = members.cluster().evc().isBlank() ? mixedGenerations(members) : tooOldForBaseline(members);
			}
			found.ifPresent(context::report);
		}
	}

	private static Optional<Violation> mixedVendors(ClusterMembers members) {
		Optional<Host> intel = members.hosts().stream().filter(host -> CpuGeneration.vendorOf(host) == CpuVendor.INTEL).findFirst();
		Optional<Host> amd = members.hosts().stream().filter(host -> CpuGeneration.vendorOf(host) == CpuVendor.AMD).findFirst();
		if (intel.isEmpty() || amd.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Violation
				.on(members.id(), "%s has hosts with Intel and with AMD CPUs: running VMs cannot move between them. Split the cluster."
						.formatted(members.id()))
				.at("hosts").because("CPUs of " + intel.get().id(), "Intel").because("CPUs of " + amd.get().id(), "AMD")
				.see(intel.get().id(), "a host with Intel CPUs").see(amd.get().id(), "a host with AMD CPUs"));
	}

	private static Optional<Violation> mixedGenerations(ClusterMembers members) {
		Map<Object, Host> generations = new LinkedHashMap<>();
		for (Host host : members.hosts()) {
			String family = host.hardware().cpuFamily();
			if (!family.isBlank()) {
				generations.putIfAbsent(CpuGeneration.tryParse(family).map(Object.class::cast).orElse(family), host);
			}
		}
		if (generations.size() < 2) {
			return Optional.empty();
		}
		Violation violation = Violation
				.on(members.id(), "%s has CPUs of several generations and no EVC baseline: running VMs cannot move between them. Set one."
						.formatted(members.id()))
				.at("evc");
		for (Host host : generations.values()) {
			violation = violation.because("CPU of " + host.id(), host.hardware().cpuFamily());
		}
		return Optional.of(violation);
	}

	private static Optional<Violation> tooOldForBaseline(ClusterMembers members) {
		Optional<CpuGeneration> baseline = CpuGeneration.tryParse(members.cluster().evc());
		if (baseline.isEmpty()) {
			return Optional.empty();
		}
		return members.hosts().stream().filter(host -> !canRun(host, baseline.get())).findFirst().map(host -> Violation
				.on(members.id(), "%s cannot provide the EVC baseline %s of %s. Lower the baseline.".formatted(host.id(),
						members.cluster().evc(), members.id()))
				.at("evc").because("CPU of " + host.id(), describe(host)).see(host.id(), "the first host that cannot"));
	}

	private static boolean canRun(Host host, CpuGeneration baseline) {
		CpuVendor vendor = CpuGeneration.vendorOf(host);
		return (vendor == CpuVendor.UNKNOWN || vendor == baseline.vendor())
				&& CpuGeneration.of(host).map(generation -> generation.canActAs(baseline)).orElse(true);
	}

	private static String describe(Host host) {
		return host.hardware().cpuFamily().isBlank() ? CpuGeneration.vendorOf(host).getLiteral() : host.hardware().cpuFamily();
	}
}
