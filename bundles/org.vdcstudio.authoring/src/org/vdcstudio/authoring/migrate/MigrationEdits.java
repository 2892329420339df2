/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;

/** The changes that a migration makes in a design. */
public final class MigrationEdits {

	private MigrationEdits() {
	}

	/** The chosen remedies, then the VMs at their targets; in the order in which to make them. */
	public static List<ModelEdit> of(DesignModel design, MigrationChoice choice) {
		List<ModelEdit> edits = new ArrayList<>();
		choice.remedies().forEach(remedy -> edits.addAll(remedy.in(design)));
		edits.addAll(new WrittenPlacement(design).edits(choice));
		return edits;
	}

	/** What the step is called in an undo history. */
	public static String label(MigrationChoice choice) {
		String what = choice.vms().size() > 2 ? choice.vms().size() + " VMs"
				: choice.vms().stream().map(Object::toString).collect(Collectors.joining(" and "));
		return switch (choice.type()) {
		case COMPUTE -> "Migrate %s to %s".formatted(what, choice.host().map(Object::toString).orElse("?"));
		case STORAGE -> "Migrate storage of %s to %s".formatted(what, choice.datastore().map(Object::toString).orElse("?"));
		case BOTH -> "Migrate %s to %s and %s".formatted(what, choice.host().map(Object::toString).orElse("?"),
				choice.datastore().map(Object::toString).orElse("?"));
		};
	}
}
