/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Scenario.Migrate;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * A vMotion to another host that a scenario plans.
 *
 * @param action the step of the scenario
 * @param vm     the VM
 * @param source the host the VM starts on
 * @param target the host it is to go to
 */
record PlannedMigration(Migrate action, Vm vm, Host source, Host target) {

	/** All that are planned and of which the design says where from and where to. */
	static List<PlannedMigration> of(DesignSnapshot snapshot) {
		List<PlannedMigration> planned = new ArrayList<>();
		for (Scenario scenario : snapshot.scenarios()) {
			for (Scenario.Action action : scenario.actions()) {
				if (action instanceof Migrate migration) {
					Optional<Vm> vm = migration.vm().flatMap(snapshot::vm);
					Optional<Host> source = vm.flatMap(Vm::host).flatMap(snapshot::host);
					Optional<Host> target = migration.targetHost().flatMap(snapshot::host);
					if (vm.isPresent() && source.isPresent() && target.isPresent() && source.get() != target.get()) {
						planned.add(new PlannedMigration(migration, vm.get(), source.get(), target.get()));
					}
				}
			}
		}
		return planned;
	}
}
