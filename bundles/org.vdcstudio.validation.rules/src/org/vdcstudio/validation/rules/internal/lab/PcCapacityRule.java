/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-16: the PC has the memory and processors for the lab that runs on it. */
public final class PcCapacityRule implements Rule {

	private static final RuleParameter<Integer> RESERVE = RuleParameter.integer("reserve",
			"Memory kept for the operating system of the PC, in GiB", 2);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-16", Severity.WARNING, "The PC has the memory and processors for the lab that runs on it")
			.looksAt("WorkstationPc", "LabVm")
			.because("When the memory of the running virtual machines exceeds that of the PC, Windows or Linux begins to swap them, and nested "
					+ "hosts time out. A virtual machine with more virtual CPUs than the PC has logical processors does not start.")
			.except("Virtual machines that are off need nothing.")
			.except("What the design does not say is not judged.")
			.remedy("Give the virtual machines less, run fewer of them at once, or use a larger PC.")
			.parameter(RESERVE)
			.source("sizing of labs (background)", "general engineering knowledge")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private static final long GIB = 1L << 30;

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			List<LabVm> running = context.snapshot().labVms().stream()
					.filter(vm -> vm.pc().filter(pc.id()::equals).isPresent() && vm.power() == PowerState.ON).toList();
			checkMemory(pc, running, context);
			running.stream().filter(vm -> pc.cpus() > 0 && vm.cpus() > pc.cpus()).forEach(vm -> context.report(Violation
					.on(vm.id(), "%s has %d virtual CPUs, more than the %d logical processors of %s. Give it fewer.".formatted(vm.id(),
							vm.cpus(), pc.cpus(), pc.id()))
					.at("cpus").because("logical processors of " + pc.id(), pc.cpus()).see(pc.id(), "the PC")));
		}
	}

	private static void checkMemory(WorkstationPc pc, List<LabVm> running, RuleContext context) {
		long needed = running.stream().map(LabVm::memory).flatMap(Optional::stream).mapToLong(DataSize::bytes).sum();
		long reserve = context.value(RESERVE) * GIB;
		if (pc.memory().filter(memory -> needed + reserve > memory.bytes()).isPresent()) {
			context.report(Violation
					.on(pc.id(), "The running virtual machines need %s, but %s has %s, of which %s are kept for itself. Run fewer of them."
							.formatted(new DataSize(needed), pc.id(), pc.memory().get(), new DataSize(reserve)))
					.at("memory").because("memory of " + pc.id(), pc.memory().get())
					.because("memory of %d running virtual machines".formatted(running.size()), new DataSize(needed)));
		}
	}
}
