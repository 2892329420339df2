/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.List;

import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * One thing that the migration of a VM needs, and what can be done when it is not there.
 *
 * @param vm       the VM
 * @param id       what it is, as reports name it
 * @param title    what it is, for people, a few words
 * @param holds    whether it is there
 * @param message  what was found, one sentence, and what to do
 * @param evidence the facts this rests on
 * @param remedies changes each of which mends it; none when only people can
 */
public record MigrationPoint(ElementId vm, String id, String title, boolean holds, String message, List<Evidence> evidence,
		List<Remedy> remedies) {

	/** Copies the lists. */
	public MigrationPoint {
		evidence = List.copyOf(evidence);
		remedies = List.copyOf(remedies);
	}

	/** The same with remedies. */
	MigrationPoint with(List<Remedy> found) {
		return new MigrationPoint(vm, id, title, holds, message, evidence, found);
	}
}
