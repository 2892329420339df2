/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.migrate.MigrationChoice;
import org.vdcstudio.authoring.migrate.MigrationPreview;
import org.vdcstudio.authoring.migrate.MigrationPreview.Course;
import org.vdcstudio.authoring.migrate.MigrationPreview.Outcome;
import org.vdcstudio.authoring.migrate.MigrationPreview.Phase;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.ui.internal.wizards.Background;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.Marks;
import org.vdcstudio.ui.internal.wizards.RowsField;

/** Shows what the simulator says: rounds, bytes, duration and downtime of each VM, and what happens when. */
final class SimulationPage extends DesignPage {

	private static final int MOST_ROWS = 6;

	private final Supplier<MigrationChoice> choice;
	private final Function<Function<DesignModel, MigrationPreview>, CompletableFuture<MigrationPreview>> model;
	private final Background simulating = new Background(Display.getCurrent(), () -> getControl() != null && !getControl().isDisposed());
	private @Nullable MigrationChoice asked;
	private RowsField<Course> vms;
	private CourseChart chart;
	private RowsField<Phase> phases;

	/**
	 * The page.
	 *
	 * @param choice what is chosen so far
	 * @param model  asks the owner of the model
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	SimulationPage(Supplier<MigrationChoice> choice,
			Function<Function<DesignModel, MigrationPreview>, CompletableFuture<MigrationPreview>> model) {
		super("simulation", "Simulated Migration", "What will happen when the migration is done on the design as it is deployed.");
		this.choice = choice;
		this.model = model;
	}

	@Override
	protected void createFields(Form form) {
		vms = new RowsField<>("courses", form.parent(), Course::vm)
				.column("VM", 110, course -> course.vm().toString(), SimulationPage::mark)
				.column("Rounds", 70, course -> isDone(course) ? Integer.toString(course.rounds()) : "")
				.column("Data Sent", 100, course -> isDone(course) ? Amount.bytes(course.bytesSent()) : "")
				.column("Duration", 100, course -> isDone(course) ? Amount.duration(course.duration()) : "")
				.column("Downtime", 100, course -> isDone(course) ? Amount.duration(course.downtime()) : "")
				.column("Remark", 340, Course::message);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(640, 76).applyTo(vms.control());
		chart = new CourseChart(form.parent());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(640, CourseChart.height(1)).applyTo(chart.control());
		phases = new RowsField<>("phases", form.parent(), Phase::label).column("Phase", 110, Phase::label)
				.column("Begins", 90, phase -> Amount.duration(phase.start()))
				.column("Takes", 90, phase -> Amount.duration(phase.end() - phase.start())).column("What Happens", 530, Phase::detail);
		vms.onChange(this::showPhases);
	}

	private static boolean isDone(Course course) {
		return course.outcome() == Outcome.MIGRATED;
	}

	private static Optional<Marks> mark(Course course) {
		return Optional.of(switch (course.outcome()) {
			case MIGRATED -> Marks.OK;
			case COLD -> Marks.CURRENT;
			case FAILED -> Marks.FAILED;
		});
	}

	private void showPhases() {
		phases.rows(vms.selected().map(Course::phases).orElse(List.of()));
	}

	@Override
	protected void fill(Topology design) {
		asked = null;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			simulate();
		}
	}

	private void simulate() {
		MigrationChoice now = choice.get();
		if (Objects.equals(now, asked) || !now.isComplete()) {
			return;
		}
		asked = now;
		vms.rows(List.of());
		phases.rows(List.of());
		chart.show(null);
		setMessage("Simulating…", IMessageProvider.INFORMATION);
		simulating.follow(model.apply(design -> MigrationPreview.of(design, now)), this::show,
				failure -> ILog.of(SimulationPage.class).error("A migration cannot be simulated", failure));
	}

	private void show(MigrationPreview preview) {
		chart.show(preview);
		if (chart.control().getLayoutData() instanceof GridData place) {
			place.heightHint = CourseChart.height(Math.min(MOST_ROWS, preview.vms().size()));
			chart.control().getParent().layout();
		}
		vms.rows(preview.vms());
		preview.vms().stream().findFirst().ifPresent(course -> vms.choose(course.vm()));
		showPhases();
		setMessage(summary(preview),
				preview.vms().stream().anyMatch(each -> each.outcome() == Outcome.FAILED) ? IMessageProvider.WARNING : IMessageProvider.NONE);
	}

	private static String summary(MigrationPreview preview) {
		Optional<Course> failed = preview.vms().stream().filter(each -> each.outcome() == Outcome.FAILED).findFirst();
		if (failed.isPresent()) {
			return "The simulator refuses to migrate %s: %s".formatted(failed.get().vm(), failed.get().message());
		}
		long downtime = preview.vms().stream().mapToLong(Course::downtime).max().orElse(0);
		return preview.total() == 0 ? "Nothing runs, so there is nothing to simulate: the VMs are moved cold."
				: "All done after %s; no VM stands still for longer than %s.".formatted(Amount.duration(preview.total()),
						Amount.duration(downtime));
	}
}
