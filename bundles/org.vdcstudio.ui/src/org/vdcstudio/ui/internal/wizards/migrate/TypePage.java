/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.Arrays;
import java.util.List;

import org.vdcstudio.authoring.migrate.MigrationTask;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.RadioField;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks which VMs are migrated, and what of them. */
final class TypePage extends DesignPage {

	private final List<String> proposed;
	private RadioField<MigrationType> type;
	private List<String> names = List.of();
	private TextField vms;

	/**
	 * The page.
	 *
	 * @param proposed the names of VMs to begin with
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	TypePage(List<String> proposed) {
		super("type", "Migration Type", "Choose what to change about the virtual machines.");
		this.proposed = proposed;
	}

	@Override
	protected void createFields(Form form) {
		vms = form.text(MigrationTask.VMS, "&Virtual machines:", "Names of VMs, separated by commas; the name of a fleet means all its members")
				.assist(() -> names);
		vms.propose(String.join(", ", proposed));
		type = form.added(new RadioField<>("type", form.parent(), MigrationType.COMPUTE))
				.option(MigrationType.COMPUTE, "Change &compute resource only",
						"Move them to another host. Their disks stay where they are, so both hosts must see the storage.")
				.option(MigrationType.STORAGE, "Change &storage only",
						"Move their files and disks to another datastore. They stay on their hosts.")
				.option(MigrationType.BOTH, "Change &both compute resource and storage",
						"Move them to another host and their disks to a datastore there. Needs no shared storage, and copies the disks.");
	}

	@Override
	protected void fill(Topology design) {
		names = design.snapshot().vms().stream().map(Vm::id).map(Object::toString).toList();
	}

	/** Chooses a type as if somebody had done so. */
	void choose(MigrationType meant) {
		type.choose(meant);
	}

	/** Chooses a type unless somebody has. */
	void propose(MigrationType meant) {
		type.propose(meant);
	}

	MigrationType type() {
		return type.value();
	}

	/** The names as they were typed. */
	List<String> names() {
		return Arrays.stream(vms.value().split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}
}
