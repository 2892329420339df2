/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.simulation.extension.SimulationContext;

/** The backups under way in one run: actions begin them, the behaviour watches them. */
final class RunningBackups {

	private final List<Backup> backups = new ArrayList<>();

	/** Those of a run. */
	static RunningBackups of(SimulationContext context) {
		return context.shared(RunningBackups.class, RunningBackups::new);
	}

	void add(Backup backup) {
		backups.add(backup);
	}

	void remove(Backup backup) {
		backups.remove(backup);
	}

	/** All of them, in the order in which they began. */
	List<Backup> all() {
		return List.copyOf(backups);
	}
}
