/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-02: a VM fits on a host. */
public final class HostCapacityRule extends VirtualMachineRule {

	private static final RuleParameter<Integer> THREADS = RuleParameter.integer("threads-per-core",
			"Logical CPUs that a core counts as: 2 with hyper-threading, 1 without", 2);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-02", Severity.ERROR, "A VM has no more CPUs and memory than the largest host it may run on")
			.looksAt("VirtualMachine", "EsxiHost", "Cluster")
			.parameter(THREADS)
			.because("A VM runs on one host at a time. With more virtual CPUs than the host has logical ones it cannot be powered on; with "
					+ "more memory than the host has it lives from swapping.")
			.except("A host of which the design says neither cores nor memory fits everything.")
			.except("In a cluster the largest member counts; whether enough capacity is left after failures is another matter.")
			.remedy("Make the VM smaller, or the hosts larger.")
			.source("vSphere 8.0 configuration maximums: a VM is bound by its host (general engineering knowledge)", "configmax.esp.vmware.com")
			.build();

	/** Created by the registry. */
	public HostCapacityRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		List<Host> hosts = candidates(vm, context.snapshot());
		int threads = context.value(THREADS);
		if (!hosts.isEmpty() && hosts.stream().allMatch(host -> host.cores() > 0 && host.cores() * threads < vm.cpus())) {
			int most = hosts.stream().mapToInt(Host::cores).max().orElse(0);
			declarations.report(violation(vm, declarations, "cpus", "has %d virtual CPUs, but no host it may run on has more than %d "
					.formatted(vm.cpus(), most * threads) + "logical ones", "cores of the largest host", most));
		}
		if (vm.memory().isPresent() && !hosts.isEmpty()
				&& hosts.stream().allMatch(host -> host.memory().filter(memory -> memory.compareTo(vm.memory().get()) < 0).isPresent())) {
			DataSize most = hosts.stream().flatMap(host -> host.memory().stream()).max(Comparator.naturalOrder()).orElseThrow();
			declarations.report(violation(vm, declarations, "memory", "has %s of memory, but no host it may run on has more than %s"
					.formatted(vm.memory().get(), most), "memory of the largest host", most));
		}
	}

	private static Violation violation(Vm vm, Declarations declarations, String feature, String fact, String name, Object value) {
		return Violation.on(vm.declaration(), "%s %s. Make it smaller, or the hosts larger.".formatted(vm.declaration(), fact)).at(feature)
				.because(name, value).because("who says so", declarations.saying(vm, feature));
	}

	private static List<Host> candidates(Vm vm, DesignSnapshot design) {
		Optional<Cluster> cluster = vm.placement().flatMap(design::cluster);
		if (cluster.isPresent()) {
			return cluster.get().hosts().stream().flatMap(host -> design.host(host).stream()).toList();
		}
		return vm.host().flatMap(design::host).map(List::of).orElse(List.of());
	}
}
