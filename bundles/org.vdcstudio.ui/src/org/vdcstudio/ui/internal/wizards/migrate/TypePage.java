/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.authoring.migrate.MigrationTask;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks which VMs are migrated, and what of them. */
final class TypePage extends DesignPage {

	private static final int INDENT = 22;

	private final List<String> proposed;
	private final Map<MigrationType, Button> buttons = new EnumMap<>(MigrationType.class);
	private MigrationType type = MigrationType.COMPUTE;
	private boolean chosen;
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
		Composite parent = form.parent();
		button(parent, MigrationType.COMPUTE, "Change &compute resource only",
				"Move them to another host. Their disks stay where they are, so both hosts must see the storage.");
		button(parent, MigrationType.STORAGE, "Change &storage only",
				"Move their files and disks to another datastore. They stay on their hosts.");
		button(parent, MigrationType.BOTH, "Change &both compute resource and storage",
				"Move them to another host and their disks to a datastore there. Needs no shared storage, and copies the disks.");
		select(type);
	}

	private void button(Composite parent, MigrationType meant, String label, String description) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).indent(0, 10).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				chosen = true;
				type = meant;
				fieldChanged();
			}
		}));
		buttons.put(meant, button);
		Label note = new Label(parent, SWT.WRAP);
		note.setText(description);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(460, SWT.DEFAULT).indent(INDENT, 0).applyTo(note);
	}

	@Override
	protected void fill(Topology design) {
		names = design.snapshot().vms().stream().map(Vm::id).map(Object::toString).toList();
	}

	/** Chooses a type as if somebody had done so. */
	void choose(MigrationType meant) {
		chosen = true;
		select(meant);
		fieldChanged();
	}

	/** Chooses a type unless somebody has. */
	void propose(MigrationType meant) {
		if (!chosen) {
			select(meant);
		}
	}

	private void select(MigrationType meant) {
		type = meant;
		buttons.forEach((each, button) -> button.setSelection(each == meant));
	}

	MigrationType type() {
		return type;
	}

	/** The names as they were typed. */
	List<String> names() {
		return Arrays.stream(vms.value().split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}
}
