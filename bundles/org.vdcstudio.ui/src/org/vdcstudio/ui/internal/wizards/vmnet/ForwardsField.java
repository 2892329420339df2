/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.authoring.vmnet.VmnetSettings;
import org.vdcstudio.authoring.vmnet.VmnetSettings.Forward;
import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.ui.internal.wizards.Field;
import org.vdcstudio.ui.internal.wizards.RowsField;

/** The ports of the PC that NAT passes on: a table with buttons below. */
final class ForwardsField extends Field {

	private final Composite area;
	private final RowsField<Forward> table;
	private final Button add;
	private final Button edit;
	private final Button remove;
	private List<Forward> forwards = List.of();
	private String exampleTarget = "";

	ForwardsField(String key, Composite parent) {
		super(key, Optional.empty(), new Composite(parent, SWT.NONE));
		area = (Composite) control();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(area);
		table = new RowsField<>(key + ".rows", area, forward -> forward);
		table.column("Host Port", 80, Forward::port).column("Type", 60, forward -> label(forward.protocol())).column("Target", 150, Forward::target);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(300, 70).applyTo(table.control());
		add = button("Add...", () -> ask("Add Port Forward", new Forward(Protocol.TCP, "", exampleTarget), Optional.empty()));
		edit = button("Edit...", () -> table.selected().ifPresent(each -> ask("Edit Port Forward", each, Optional.of(each))));
		remove = button("Remove", () -> table.selected().ifPresent(each -> take(without(each))));
		table.onChange(this::enableButtons);
		enableButtons();
	}

	private static String label(Protocol protocol) {
		return protocol.getLiteral().toUpperCase(Locale.ROOT);
	}

	private Button button(String label, Runnable action) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(button);
		return button;
	}

	private void ask(String title, Forward proposal, Optional<Forward> replaced) {
		ForwardDialog dialog = new ForwardDialog(area.getShell(), title, proposal);
		if (dialog.open() == Window.OK) {
			List<Forward> changed = new ArrayList<>(forwards);
			int place = replaced.map(changed::indexOf).orElse(-1);
			if (place >= 0) {
				changed.set(place, dialog.forward());
			} else {
				changed.add(dialog.forward());
			}
			take(changed);
		}
	}

	private List<Forward> without(Forward forward) {
		List<Forward> others = new ArrayList<>(forwards);
		others.remove(forward);
		return others;
	}

	private void take(List<Forward> changed) {
		forwards = List.copyOf(changed);
		table.rows(forwards);
		enableButtons();
		changed();
	}

	/** Shows the forwards of a network. */
	void show(VmnetSettings network) {
		exampleTarget = network.prefix().map(prefix -> prefix.network().plus(10) + ":22").orElse("");
		if (!forwards.equals(network.forwards())) {
			forwards = network.forwards();
			table.rows(forwards);
		}
		enableButtons();
	}

	List<Forward> forwards() {
		return forwards;
	}

	@Override
	public void setEnabled(boolean enabled) {
		table.setEnabled(enabled);
		add.setEnabled(enabled);
		enableButtons();
	}

	private void enableButtons() {
		boolean selected = add.isEnabled() && table.selected().isPresent();
		edit.setEnabled(selected);
		remove.setEnabled(selected);
	}
}
