/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import java.util.HashSet;
import java.util.Set;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.extension.Behaviour;
import org.vdcstudio.simulation.extension.Occurrence;
import org.vdcstudio.simulation.extension.SimulationContext;
import org.vdcstudio.topology.snapshot.ElementId;

/** Gives up backups whose VM or receiver stops, and says which VMs HA restarted without the backup that they should have. */
public final class BackupWatch implements Behaviour {

	@Override
	public void start(SimulationContext context) {
		context.listen(new Watch(context, RunningBackups.of(context))::occurred);
	}

	/** The watch of one run. The behaviour itself serves many runs and keeps nothing. */
	private static final class Watch {

		private final SimulationContext context;
		private final RunningBackups running;
		private final Set<ElementId> interrupted = new HashSet<>();

		Watch(SimulationContext context, RunningBackups running) {
			this.context = context;
			this.running = running;
		}

		void occurred(Occurrence occurrence) {
			switch (occurrence) {
			case Occurrence.VmStopped stopped -> stopped(stopped);
			case Occurrence.VmStarted started when interrupted.remove(started.vm()) && isRestart(started.entry()) -> context.record(
					started.entry(), BackupKinds.MISSING, started.vm(),
					"was restarted by HA while its backup was under way; there is no backup, and its snapshot is left over");
			default -> {
				// Transfers wait for what is gone, and go on by themselves.
			}
			}
		}

		private void stopped(Occurrence.VmStopped stopped) {
			for (Backup backup : running.all()) {
				if (backup.vm().equals(stopped.vm())) {
					backup.fail(stopped.entry(), "is given up, the VM stopped");
					interrupted.add(backup.vm());
				} else if (backup.receiver().equals(stopped.vm())) {
					backup.fail(stopped.entry(), "is given up, %s stopped".formatted(stopped.vm()));
				}
			}
		}

		private boolean isRestart(TimelineEntry started) {
			return context.causes(started).stream().anyMatch(entry -> entry.kind().equals(TimelineKinds.HA_RESTART));
		}
	}
}
