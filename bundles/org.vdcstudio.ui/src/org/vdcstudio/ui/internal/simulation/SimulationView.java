/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.ui.designs.ActiveDesign;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.ui.internal.preferences.StudioPreferences;
import org.vdcstudio.ui.internal.simulation.CampaignJob.CampaignOutcome;

/** Runs the scenarios of the design in focus and shows what came of them. */
public final class SimulationView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.vdcstudio.ui.views.simulation";

	private static final int[] WEIGHTS = { 34, 66 };

	private final Map<IFile, Results> results = new HashMap<>();
	private final List<Job> jobs = new ArrayList<>();
	private final List<Runnable> stops = new ArrayList<>();
	private Runnable stopDesign = () -> {
		// no design is listened to yet
	};
	private @Nullable Widgets widgets;
	private DesignScenarios scenarios = DesignScenarios.NONE;
	private long present;

	/** What came of the scenarios of a design. */
	private static final class Results {
		private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
		private Optional<CampaignOutcome> campaign = Optional.empty();
	}

	/** Everything on the screen. */
	private record Widgets(ScenariosPage list, CTabFolder tabs, ExpectationsPage expectations, TimelinePage timeline,
			MigrationsPage migrations, ChartsPage charts, CampaignPage campaign, Action run, Action runAll, Action failures, Action stop,
			ExportAction export) {
	}

	/** Called by the platform. */
	public SimulationView() {
		// everything begins when the view is shown
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Composite owner = Objects.requireNonNull(parent);
		SimulationImages images = new SimulationImages(owner);
		SashForm sash = new SashForm(owner, SWT.HORIZONTAL);
		ScenariosPage list = new ScenariosPage(sash, images, this::showSelected, () -> run(selected()));
		CTabFolder tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
		Leading leading = new Leading();
		ExpectationsPage expectations = new ExpectationsPage(tabs, images, leading);
		TimelinePage timeline = new TimelinePage(tabs, leading);
		MigrationsPage migrations = new MigrationsPage(tabs, leading);
		ChartsPage charts = new ChartsPage(tabs, images, leading);
		CampaignPage campaign = new CampaignPage(tabs, images, leading);
		tab(tabs, "Expectations", expectations.control());
		tab(tabs, "Timeline", timeline.control());
		tab(tabs, "Migrations", migrations.control());
		tab(tabs, "Charts", charts.control());
		tab(tabs, "Single Failures", campaign.control());
		tabs.setSelection(0);
		sash.setWeights(WEIGHTS);
		widgets = new Widgets(list, tabs, expectations, timeline, migrations, charts, campaign,
				action("Run Scenario", "run", "Run the selected scenarios", () -> run(selected())),
				action("Run All Scenarios", "run_all", "Run all scenarios of the design", () -> run(List.of())),
				action("Run Single Failures", "campaign", "Let every component fail, each in a run of its own", this::runCampaign),
				action("Stop", "stop", "Stop the runs", this::stop), new ExportAction(getSite(), this::shownOutcomes));
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		ActiveDesign active = ActiveDesign.of(getSite().getWorkbenchWindow());
		stops.add(active.addListener(new ActiveDesign.Listener() {
			@Override
			public void designChanged() {
				follow(active);
			}
		}));
		follow(active);
	}

	private static void tab(CTabFolder tabs, String title, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private static Action action(String label, String image, String tip, Runnable work) {
		Action action = new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
		ImageDescriptor picture = SimulationImages.descriptor(image);
		action.setImageDescriptor(picture);
		action.setToolTipText(tip);
		return action;
	}

	private void fillToolBar(IToolBarManager bar) {
		Widgets shown = shown();
		for (IAction action : List.of(shown.run(), shown.runAll(), shown.failures(), shown.stop())) {
			bar.add(action);
		}
		bar.add(new Separator());
		bar.add(shown.export());
	}

	private Widgets shown() {
		return Objects.requireNonNull(widgets, "the view is shown");
	}

	private Optional<IFile> file() {
		return ActiveDesign.of(getSite().getWorkbenchWindow()).file();
	}

	private void follow(ActiveDesign active) {
		stopDesign.run();
		scenarios = DesignScenarios.NONE;
		Display display = display();
		Optional<OpenDesign> design = active.design();
		stopDesign = design.map(each -> each.addListener(new DesignListener() {
			@Override
			public void modelChanged() {
				display.asyncExec(() -> refreshScenarios(each));
			}
		})).orElse(() -> {
			// nothing to stop
		});
		design.ifPresent(this::refreshScenarios);
		refresh();
	}

	private void refreshScenarios(OpenDesign design) {
		Display display = display();
		design.access(DesignScenarios::of).thenAccept(found -> display.asyncExec(() -> {
			if (isShown() && ActiveDesign.of(getSite().getWorkbenchWindow()).design().filter(design::equals).isPresent()) {
				scenarios = found;
				present = found.revision();
				refresh();
			}
		}));
	}

	private boolean isShown() {
		return widgets != null && !shown().tabs().isDisposed();
	}

	private Display display() {
		return getSite().getShell().getDisplay();
	}

	private Results resultsOfFile() {
		return file().map(file -> results.computeIfAbsent(file, key -> new Results())).orElseGet(Results::new);
	}

	private List<String> selected() {
		return shown().list().selected();
	}

	private List<Outcome> shownOutcomes() {
		Results known = resultsOfFile();
		return scenarios.names().stream().flatMap(name -> Optional.ofNullable(known.outcomes.get(name)).stream()).toList();
	}

	private void refresh() {
		Widgets shown = shown();
		Results known = resultsOfFile();
		shown.list().show(scenarios.names(), known.outcomes);
		boolean hasDesign = file().isPresent();
		boolean isIdle = jobs.isEmpty();
		shown.run().setEnabled(isIdle && !scenarios.names().isEmpty());
		shown.runAll().setEnabled(isIdle && !scenarios.names().isEmpty());
		shown.failures().setEnabled(isIdle && hasDesign);
		shown.stop().setEnabled(!isIdle);
		shown.export().setEnabled(!shownOutcomes().isEmpty());
		shown.campaign().show(known.campaign.map(CampaignOutcome::result));
		showSelected();
	}

	private void showSelected() {
		Widgets shown = shown();
		@Nullable
		Outcome outcome = selected().stream().findFirst().map(resultsOfFile().outcomes::get).orElse(null);
		shown.expectations().show(outcome);
		shown.timeline().show(outcome);
		shown.migrations().show(outcome);
		shown.charts().show(outcome);
		setContentDescription(describe(outcome));
	}

	private String describe(@Nullable Outcome outcome) {
		Optional<IFile> file = file();
		if (file.isEmpty()) {
			return "Open a design to run its scenarios.";
		}
		String name = file.get().getName();
		if (scenarios.names().isEmpty()) {
			return name + ": the design has no scenarios. Write scenario NAME { … } into it.";
		}
		if (outcome == null) {
			return name;
		}
		List<String> parts = new ArrayList<>(List.of("%s, %s, seed %d".formatted(name, outcome.result().name(), outcome.result().seed())));
		if (outcome.revision() != present) {
			parts.add("the design has changed since");
		}
		if (outcome.faults() > 0) {
			parts.add("the text has errors, and what is wrong was left out");
		}
		if (!outcome.isUsual()) {
			parts.add("with the parameters of the preferences");
		}
		return String.join(": ", parts.getFirst(), String.join("; ", parts.subList(1, parts.size()))).replaceAll(": $", "");
	}

	/** Runs scenarios of the design in focus; all of them when none are named. */
	public void run(List<String> names) {
		Optional<IFile> file = file();
		Optional<OptionalLong> seed = shown().list().seed();
		if (file.isEmpty() || seed.isEmpty() || !jobs.isEmpty()) {
			return;
		}
		IFile subject = file.get();
		ActiveDesign.of(getSite().getWorkbenchWindow()).lease().ifPresent(lease -> schedule(new ScenarioJob(lease, names,
				StudioPreferences.simulation().withSeed(seed.get()), new Progress(subject, names))));
	}

	private void runCampaign() {
		Optional<IFile> file = file();
		Optional<OptionalLong> seed = shown().list().seed();
		if (file.isEmpty() || seed.isEmpty() || !jobs.isEmpty()) {
			return;
		}
		IFile subject = file.get();
		Display display = display();
		shown().tabs().setSelection(shown().tabs().getItemCount() - 1);
		ActiveDesign.of(getSite().getWorkbenchWindow()).lease()
				.ifPresent(lease -> schedule(new CampaignJob(lease, StudioPreferences.simulation().withSeed(seed.get()),
						(status, outcome) -> display.asyncExec(() -> {
							if (outcome != null) {
								results.computeIfAbsent(subject, key -> new Results()).campaign = Optional.of(outcome);
							}
							ended(status);
						}))));
	}

	private void schedule(Job job) {
		jobs.add(job);
		refresh();
		IWorkbenchSiteProgressService progress = getSite().getService(IWorkbenchSiteProgressService.class);
		progress.schedule(job);
	}

	/** Stops what is running. */
	private void stop() {
		jobs.forEach(Job::cancel);
	}

	private void ended(IStatus status) {
		jobs.clear();
		if (!isShown()) {
			return;
		}
		shown().list().running(Optional.empty());
		if (!status.isOK() && status.getSeverity() != IStatus.CANCEL) {
			StatusManager.getManager().handle(status,
					status.getSeverity() == IStatus.ERROR ? StatusManager.SHOW | StatusManager.LOG : StatusManager.SHOW);
		}
		refresh();
		if (status.getSeverity() == IStatus.CANCEL) {
			setContentDescription("The run was stopped.");
		}
	}

	@Override
	public void setFocus() {
		shown().list().setFocus();
	}

	@Override
	public void dispose() {
		stop();
		stops.forEach(Runnable::run);
		stopDesign.run();
		super.dispose();
	}

	/** Passes what happens to a run on to the screen. */
	private final class Progress implements RunListener {

		private final IFile file;
		private final List<String> wanted;
		private boolean selectedFirst;

		Progress(IFile file, List<String> wanted) {
			this.file = file;
			this.wanted = wanted;
		}

		@Override
		public void started(String scenario) {
			inUi(() -> shown().list().running(Optional.of(scenario)));
		}

		@Override
		public void finished(Outcome outcome) {
			inUi(() -> {
				results.computeIfAbsent(file, key -> new Results()).outcomes.put(outcome.result().name(), outcome);
				if (!wanted.isEmpty() && !selectedFirst) {
					selectedFirst = true;
					shown().list().select(outcome.result().name());
				}
				refresh();
			});
		}

		@Override
		public void ended(IStatus status) {
			display().asyncExec(() -> SimulationView.this.ended(status));
		}

		private void inUi(Runnable work) {
			display().asyncExec(() -> {
				if (isShown()) {
					work.run();
				}
			});
		}
	}

	/** Leads from page to page. */
	private final class Leading implements Navigation {

		@Override
		public void toText(ElementKey element) {
			ActiveDesign.of(getSite().getWorkbenchWindow()).lease()
					.ifPresent(lease -> DesignPlaces.show(getSite().getPage(), lease, element, this::gone));
		}

		@Override
		public void toPlace(SourceLocation place) {
			DesignPlaces.reveal(getSite().getPage(), place, this::gone);
		}

		private void gone() {
			setContentDescription("The design does not have that any more.");
		}

		@Override
		public void toEntry(int index) {
			shown().tabs().setSelection(1);
			shown().timeline().select(index);
		}

		@Override
		public void toTime(SimTime time) {
			shown().timeline().select(time);
			shown().charts().mark(time);
		}

		@Override
		public void selected(SimTime time) {
			shown().charts().mark(time);
		}
	}
}
