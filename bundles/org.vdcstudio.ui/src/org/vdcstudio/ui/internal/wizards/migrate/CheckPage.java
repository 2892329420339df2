/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.authoring.migrate.MigrationCheck;
import org.vdcstudio.authoring.migrate.MigrationChoice;
import org.vdcstudio.authoring.migrate.MigrationPoint;
import org.vdcstudio.authoring.migrate.MigrationTask;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.Prerequisite;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.ui.internal.wizards.Background;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.Marks;
import org.vdcstudio.ui.internal.wizards.RemedyPanel;
import org.vdcstudio.ui.internal.wizards.RowsField;

/** Shows every prerequisite, and adds fixes of those that do not hold to the changes. */
final class CheckPage extends DesignPage {

	private final Supplier<MigrationChoice> choice;
	private final Function<Function<DesignModel, MigrationCheck>, CompletableFuture<MigrationCheck>> model;
	private final Runnable changeBoth;
	private final Background checking = new Background(Display.getCurrent(), () -> getControl() != null && !getControl().isDisposed());
	private @Nullable MigrationChoice asked;
	private List<MigrationPoint> points = List.of();
	private boolean known;
	private RowsField<MigrationPoint> table;
	private RemedyPanel panel;

	/**
	 * The page.
	 *
	 * @param choice     what is chosen so far
	 * @param model      asks the owner of the model
	 * @param changeBoth chooses the type that needs no shared storage
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	CheckPage(Supplier<MigrationChoice> choice,
			Function<Function<DesignModel, MigrationCheck>, CompletableFuture<MigrationCheck>> model, Runnable changeBoth) {
		super("check", "Prerequisites", "Everything that the migration needs.");
		this.choice = choice;
		this.model = model;
		this.changeBoth = changeBoth;
	}

	@Override
	protected void createFields(Form form) {
		table = form.added(new RowsField<MigrationPoint>(MigrationTask.CHECK, form.parent(), point -> point.vm() + " " + point.id()))
				.column("Prerequisite", 265, MigrationPoint::title, point -> Optional.of(point.holds() ? Marks.OK : Marks.FAILED))
				.column("VM", 90, point -> point.vm().toString()).column("Found", 560, MigrationPoint::message);
		table.onChange(this::showDetails);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(640, 250).applyTo(table.control());
		panel = new RemedyPanel(form.parent(), this::fieldChanged);
		showDetails();
	}

	private boolean isHelpedByBoth(MigrationPoint point) {
		return !point.holds() && choice.get().type() == MigrationType.COMPUTE && point.id().equals(Prerequisite.Id.STORAGE.label());
	}

	private void showDetails() {
		Optional<MigrationPoint> point = table.selected();
		List<RemedyPanel.Action> both = point.filter(this::isHelpedByBoth).isPresent()
				? List.of(new RemedyPanel.Action("Change Both Compute Resource and Storage", changeBoth)) : List.of();
		String hint = panel.chosen().isEmpty() ? "Select a prerequisite to see the facts it rests on." : "";
		panel.show(point.map(CheckPage::describe).orElse(hint), point.map(MigrationPoint::remedies).orElse(List.of()), both);
	}

	private static String describe(MigrationPoint point) {
		String facts = point.evidence().stream().map(each -> "%s: %s".formatted(each.name(), each.value())).collect(Collectors.joining("\n"));
		String help = !point.holds() && point.remedies().isEmpty() ? "\nThere is no automatic fix for it in this design." : "";
		return point.message() + help + (facts.isEmpty() ? "" : "\n" + facts);
	}

	@Override
	protected void fill(Topology design) {
		asked = null;
	}

	@Override
	protected void refresh() {
		MigrationChoice now = choice.get();
		if (Objects.equals(now, asked)) {
			return;
		}
		asked = now;
		known = false;
		if (!now.isComplete()) {
			checking.cancel();
			show(List.of());
			return;
		}
		checking.follow(model.apply(design -> MigrationCheck.of(design, now)), check -> {
			known = true;
			show(check.points());
			fieldChanged();
		}, failure -> ILog.of(CheckPage.class).error("A migration cannot be checked", failure));
	}

	/** What fails comes first: it is what somebody has to do something about. */
	private void show(List<MigrationPoint> found) {
		points = found;
		List<MigrationPoint> rows = new ArrayList<>(found.stream().filter(point -> !point.holds()).toList());
		found.stream().filter(MigrationPoint::holds).forEach(rows::add);
		table.rows(rows);
		Optional<MigrationPoint> first = rows.stream().findFirst().filter(point -> !point.holds());
		if (first.isPresent() && table.selected().filter(point -> !point.holds()).isEmpty()) {
			table.choose(first.get().vm() + " " + first.get().id());
		}
		showDetails();
	}

	/** The fixes that were chosen, in order. */
	List<Remedy> remedies() {
		return panel.chosen();
	}

	/** Lets go of the fixes, which were for another target. */
	void forgetFixes() {
		panel.forget();
	}

	/** What is missing; something for as long as that is not known. */
	List<MigrationPoint> failed() {
		if (known) {
			return points.stream().filter(point -> !point.holds()).toList();
		}
		return choice.get().vms().stream().limit(1)
				.map(vm -> new MigrationPoint(vm, "checking", "Prerequisites", false, "Checking what the fixes lead to…", List.of(), List.of())).toList();
	}
}
