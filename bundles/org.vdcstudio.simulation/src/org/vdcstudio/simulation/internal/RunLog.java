/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.topology.snapshot.ElementId;

/** What a run leaves behind: its timeline, finished migrations and what each VM went through. */
final class RunLog {

	private final Timeline timeline = new Timeline();
	private final List<MigrationResult> migrations = new ArrayList<>();
	private final Map<ElementId, VmHistory> histories = new HashMap<>();

	Timeline timeline() {
		return timeline;
	}

	void finished(MigrationResult migration) {
		migrations.add(migration);
	}

	List<MigrationResult> migrations() {
		return migrations;
	}

	VmHistory historyOf(ElementId vm) {
		return histories.computeIfAbsent(vm, key -> new VmHistory());
	}
}
