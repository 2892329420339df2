/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.vmnet.VmnetCheck;
import org.vdcstudio.authoring.vmnet.VmnetProblem;
import org.vdcstudio.authoring.vmnet.VmnetRow;
import org.vdcstudio.authoring.vmnet.VmnetRows;
import org.vdcstudio.authoring.vmnet.VmnetSettings;
import org.vdcstudio.authoring.vmnet.VmnetTable;
import org.vdcstudio.authoring.vmnet.VmnetTask;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.Marks;
import org.vdcstudio.ui.internal.wizards.RowsField;

/** The Virtual Network Editor as Workstation has it: networks above, the settings of the selected one below. */
final class VmnetPage extends DesignPage {

	private final Supplier<String> proposed;
	private final VmnetRows rows = new VmnetRows();
	private @Nullable Topology design;
	private List<VmnetProblem> problems = List.of();
	private String shownPc = "";
	private boolean edited;
	private ChoiceField pc;
	private RowsField<VmnetRow> networks;
	private Button add;
	private Button remove;
	private Button rename;
	private Button restore;
	private VmnetDetails details;

	/**
	 * The page.
	 *
	 * @param proposed the qualified name of a PC or a network to begin with
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	VmnetPage(Supplier<String> proposed) {
		super("vmnets", "Virtual Networks", "Change the virtual networks of VMware Workstation on a PC.");
		this.proposed = proposed;
	}

	@Override
	protected void createFields(Form form) {
		pc = form.choice("pc", "&PC:", "The PC with VMware Workstation", List.of());
		networks = form.added(new RowsField<>("networks", form.parent(), VmnetRow::number));
		networks.column("Name", 90, row -> row.settings().name(), this::mark).column("Type", 90, VmnetRow::type)
				.column("External Connection", 170, VmnetRow::externalConnection).column("Host Connection", 140, VmnetRow::hostConnection)
				.column("DHCP", 90, VmnetRow::dhcp).column("Subnet Address", 150, VmnetRow::subnetAddress);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(720, 130).applyTo(networks.control());
		Composite buttons = new Composite(form.parent(), SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
		add = button(buttons, "Add Net&work...", this::add);
		remove = button(buttons, "Rem&ove Network", this::remove);
		rename = button(buttons, "&Rename Network...", this::rename);
		restore = button(buttons, "Restore Defa&ults", this::restoreDefaults);
		details = new VmnetDetails(form.parent(), this::detailsChanged);
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private Optional<Marks> mark(VmnetRow row) {
		List<VmnetProblem> own = problemsOf(row.settings());
		if (own.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(own.stream().anyMatch(each -> each.level() == Remark.Level.ERROR) ? Marks.FAILED : Marks.ATTENTION);
	}

	private List<VmnetProblem> problemsOf(VmnetSettings network) {
		return problems.stream().filter(each -> each.network().equals(network.name())).toList();
	}

	@Override
	protected void fill(Topology present) {
		design = present;
		List<String> names = present.snapshot().pcs().stream().map(each -> each.id().qualifiedName()).toList();
		pc.offer(names, names.stream().filter(this::isProposed).findFirst().orElse(names.isEmpty() ? "" : names.getFirst()));
		pc.setEnabled(names.size() > 1);
		if (!edited) {
			shownPc = "";
		}
	}

	private boolean isProposed(String name) {
		return proposed.get().equals(name) || proposed.get().startsWith(name + '.');
	}

	@Override
	protected void refresh() {
		@Nullable
		Topology present = design;
		Optional<WorkstationPc> chosen = pc();
		Stream.of(add, restore).forEach(button -> button.setEnabled(chosen.isPresent()));
		if (present == null || chosen.isEmpty()) {
			Stream.of(remove, rename).forEach(button -> button.setEnabled(false));
			details.disable();
			return;
		}
		if (!shownPc.equals(pc.value())) {
			shownPc = pc.value();
			edited = false;
			rows.show(VmnetTable.of(chosen.get()));
		}
		problems = VmnetCheck.of(rows.networks(), chosen.get(), present.snapshot());
		networks.rows(rows.rows());
		if (networks.selected().isEmpty()) {
			proposedRow().ifPresent(row -> networks.choose(row.number()));
		}
		Optional<VmnetRow> selected = networks.selected();
		Stream.of(remove, rename).forEach(button -> button.setEnabled(selected.isPresent()));
		List<String> adapters = chosen.get().adapters().stream().map(each -> lastPart(each.id().qualifiedName())).toList();
		selected.ifPresentOrElse(row -> details.show(row.settings(), adapters, problemsOf(row.settings())), details::disable);
	}

	private Optional<VmnetRow> proposedRow() {
		return rows.rows().stream().filter(row -> proposed.get().equals(shownPc + '.' + row.settings().original())).findFirst()
				.or(() -> rows.rows().stream().findFirst());
	}

	private static String lastPart(String qualifiedName) {
		return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
	}

	private Optional<WorkstationPc> pc() {
		return Optional.ofNullable(design).flatMap(present -> VmnetTable.pc(pc.value(), present.snapshot()));
	}

	private void detailsChanged() {
		networks.selected().ifPresent(row -> {
			VmnetSettings changed = details.settings(row.settings());
			boolean needsSubnet = changed.hasSubnet() && !row.settings().hasSubnet() && changed.subnet().isEmpty();
			change(row, needsSubnet ? pc().map(each -> changed.withSubnet(VmnetTable.freeSubnet(rows.networks(), each))).orElse(changed) : changed);
		});
	}

	private void change(VmnetRow row, VmnetSettings changed) {
		rows.change(row.number(), changed);
		edited();
	}

	private void edited() {
		edited = true;
		fieldChanged();
	}

	private void add() {
		pc().ifPresent(present -> {
			VmnetSettings added = VmnetTable.added(rows.networks(), present);
			ask("Add a Virtual Network", "&Select a network to add:", VmnetTable.freeNames(rows.networks(), present), added.name())
					.ifPresent(name -> {
						networks.choose(rows.add(added.withName(name)));
						edited();
					});
		});
	}

	private void rename() {
		pc().ifPresent(present -> networks.selected().ifPresent(row -> {
			List<String> others = VmnetTable.freeNames(rows.networks(), present);
			String name = row.settings().name();
			ask("Rename Network", "&Rename %s to:".formatted(name), Stream.concat(Stream.of(name), others.stream()).toList(), name)
					.ifPresent(chosen -> change(row, row.settings().withName(chosen)));
		}));
	}

	private Optional<String> ask(String title, String question, List<String> names, String proposal) {
		NetworkNameDialog dialog = new NetworkNameDialog(getShell(), title, question, names, proposal);
		return dialog.open() == Window.OK ? Optional.of(dialog.name()) : Optional.empty();
	}

	private void remove() {
		networks.selected().ifPresent(row -> {
			rows.remove(row.number());
			edited();
		});
	}

	private void restoreDefaults() {
		@Nullable
		Topology present = design;
		pc().ifPresent(chosen -> {
			if (present != null) {
				rows.show(VmnetTable.defaults(rows.networks(), chosen, present.snapshot()));
				edited();
			}
		});
	}

	VmnetTask.Answers answers() {
		return new VmnetTask.Answers(pc.value(), rows.networks());
	}
}
