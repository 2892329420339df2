/*
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

import java.util.function.LongSupplier;

import org.vdcstudio.topology.snapshot.ElementId;

/** Told by migrations when it is worth while to look how far they are, for whoever draws that. */
public interface Meter {

	/** Nobody looks. */
	Meter NONE = new Meter() {
		// Nothing is measured.
	};

	/**
	 * A migration began.
	 *
	 * @param vm   the VM
	 * @param from where it runs
	 * @param to   where it is to run
	 * @param sent bytes sent until the moment of asking
	 */
	default void migrationBegan(ElementId vm, ElementId from, ElementId to, LongSupplier sent) {
		// Nobody looks.
	}

	/** From now on a migration, if one of this VM is under way, sends at another rate. */
	default void migrationTurned(ElementId vm) {
		// Nobody looks.
	}

	/** A migration is over, however it ended; all that it sent is known. */
	default void migrationOver(ElementId vm) {
		// Nobody looks.
	}
}
