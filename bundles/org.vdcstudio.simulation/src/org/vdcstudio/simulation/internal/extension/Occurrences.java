/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.simulation.extension.Occurrence;
import org.vdcstudio.simulation.extension.Occurrence.StopReason;
import org.vdcstudio.simulation.internal.world.Happening;

/** What behaviours tell each other, in the words that plug-ins know. */
final class Occurrences {

	private Occurrences() {
	}

	/** The occurrences that a happening is; none when it is not for plug-ins. */
	static List<Occurrence> of(Happening happening) {
		return switch (happening) {
		case Happening.HostDown down -> fallen(down);
		case Happening.HostUp up -> List.of(new Occurrence.HostUp(up.host(), up.entry()));
		case Happening.VmStarted started -> List.of(new Occurrence.VmStarted(started.vm(), started.host(), started.entry()));
		case Happening.VmStopped stopped -> List
				.of(new Occurrence.VmStopped(stopped.vm(), stopped.host(), reason(stopped.why()), stopped.entry()));
		case Happening.VmMoved moved -> List.of(new Occurrence.VmMoved(moved.vm(), moved.from(), moved.to(), moved.entry()));
		case Happening.StorageLost lost -> List
				.of(new Occurrence.StorageLost(lost.host(), lost.datastore(), lost.permanent(), lost.entry()));
		case Happening.StorageRegained regained -> List
				.of(new Occurrence.StorageRegained(regained.host(), regained.datastore(), regained.entry()));
		case Happening.VmStarting starting -> List.of();
		case Happening.MaintenanceEntered maintained -> List.of();
		case Happening.MigrationOver over -> List.of();
		case Happening.GuestStarted guest -> List.of();
		case Happening.VmNotStarted refused -> List.of();
		case Happening.InfrastructureChanged changed -> List.of();
		case Happening.PartFailed failed -> List.of();
		case Happening.PartRestored restored -> List.of();
		};
	}

	private static List<Occurrence> fallen(Happening.HostDown down) {
		List<Occurrence> occurrences = new ArrayList<>();
		occurrences.add(new Occurrence.HostDown(down.host(), down.vms(), down.entry()));
		down.vms().forEach(vm -> occurrences.add(new Occurrence.VmStopped(vm, down.host(), StopReason.HOST_DOWN, down.entry())));
		return occurrences;
	}

	private static StopReason reason(Happening.StopReason why) {
		return switch (why) {
		case ORDERED -> StopReason.ORDERED;
		case FAILED -> StopReason.FAILED;
		case FAILOVER -> StopReason.FAILOVER;
		};
	}
}
