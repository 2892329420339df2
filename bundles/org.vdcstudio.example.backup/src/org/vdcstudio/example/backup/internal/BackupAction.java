/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import java.util.Optional;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.ActionCall;
import org.vdcstudio.simulation.extension.ActionProblems;
import org.vdcstudio.simulation.extension.ActionType;
import org.vdcstudio.simulation.extension.SimulationContext;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Backs a VM up: {@code at 10 s do "backup" { argument "vm" "web01" argument "to" "vault" argument "rate" "200 MB/s" }}. The
 * receiver is a VM or a host; the rate may be left out.
 */
public final class BackupAction implements ActionType {

	/** What scenarios call it. */
	static final String TYPE = "backup";
	/** The argument that names the VM. */
	static final String VM = "vm";
	/** The argument that names the VM or host that receives. */
	static final String RECEIVER = "to";
	private static final String RATE = "rate";

	@Override
	public String type() {
		return TYPE;
	}

	@Override
	public void check(ActionCall call, ActionProblems problems) {
		problems.allowOnly(VM, RECEIVER, RATE);
		problems.requireVm(VM);
		problems.requireVmOrHost(RECEIVER);
		problems.allowRate(RATE);
		call.vm(VM).flatMap(call.design()::vm).filter(vm -> vm.disks().stream().noneMatch(DiskCopy::isPossible))
				.ifPresent(vm -> problems.report("VM %s has no disk that could be backed up".formatted(vm.id())));
	}

	@Override
	public ElementId subject(ActionCall call) {
		return call.vm(VM).orElseThrow();
	}

	@Override
	public void perform(ActionCall call, TimelineEntry begun, SimulationContext context) {
		Optional<DataRate> limit = call.argument(RATE).flatMap(DataRate::tryParse);
		ElementId receiver = call.vm(RECEIVER).or(() -> call.host(RECEIVER)).orElseThrow();
		new Backup(subject(call), receiver, limit, context, RunningBackups.of(context)).begin(begun);
	}
}
