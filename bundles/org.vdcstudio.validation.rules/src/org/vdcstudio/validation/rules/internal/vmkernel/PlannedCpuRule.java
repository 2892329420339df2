/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.Optional;

import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.cluster.CpuGeneration;

/** VMK-18: a planned vMotion goes to a host with compatible CPUs. */
public final class PlannedCpuRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-18", Severity.ERROR, "A planned vMotion goes to a host with compatible CPUs")
			.looksAt("VMotion", "EsxiHost")
			.because("A running VM keeps using the CPU features it found when it was started. Between vendors it cannot move at all, and "
					+ "between generations only with EVC.")
			.except("Within one cluster it is the business of CLU-22.")
			.except("Hosts of which the design says neither vendor nor generation are not compared; a VM may go to a newer generation of the "
					+ "same vendor.")
			.remedy("Choose another host, or move the VM while it is off.")
			.source("vSphere 7.0 Resource Management, CPU compatibility", "docs.vmware.com, GUID-70CE9CC1")
			.source("vSphere 6.7 Resource Management, Enhanced vMotion Compatibility", "docs.vmware.com, GUID-9F444D9B")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (PlannedMigration planned : PlannedMigration.of(context.snapshot())) {
			Optional<Cluster> from = context.topology().placement().clusterOf(planned.source().id());
			boolean together = from.isPresent() && from.equals(context.topology().placement().clusterOf(planned.target().id()));
			if (!together && !isCompatible(planned, from)) {
				context.report(Violation
						.on(planned.action().id(), "%s cannot move to %s while it runs: the CPUs do not fit. Choose another host.".formatted(
								planned.vm().id(), planned.target().id()))
						.at("targetHost").because("CPU of " + planned.source().id(), describe(planned.source()))
						.because("CPU of " + planned.target().id(), describe(planned.target())));
			}
		}
	}

	private static boolean isCompatible(PlannedMigration planned, Optional<Cluster> from) {
		CpuVendor source = CpuGeneration.vendorOf(planned.source());
		CpuVendor target = CpuGeneration.vendorOf(planned.target());
		if (source != CpuVendor.UNKNOWN && target != CpuVendor.UNKNOWN && source != target) {
			return false;
		}
		Optional<CpuGeneration> shown = from.flatMap(cluster -> CpuGeneration.tryParse(cluster.evc()))
				.or(() -> CpuGeneration.of(planned.source()));
		Optional<CpuGeneration> provided = CpuGeneration.of(planned.target());
		return shown.isEmpty() || provided.isEmpty() || provided.get().canActAs(shown.get());
	}

	private static String describe(Host host) {
		return host.hardware().cpuFamily().isBlank() ? CpuGeneration.vendorOf(host).getLiteral() : host.hardware().cpuFamily();
	}
}
