/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.ui.designs.ActiveDesign;

/** Runs the scenarios of the design in focus and shows what came of them. */
public final class SimulationView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.vdcstudio.ui.views.simulation";

	private static final String PAGE = "page";
	private static final int[] WEIGHTS = { 34, 66 };

	private Runnable stopActive = () -> {
		// the view is not shown yet
	};
	private Runnable stopDesign = () -> {
		// no design is listened to yet
	};
	private @Nullable Widgets widgets;
	private int firstPage;
	private DesignScenarios scenarios = DesignScenarios.NONE;

	/** Everything on the screen, and what runs behind it. */
	private record Widgets(Runs runs, ScenariosPage list, ResultPages pages, Action run, Action runAll, Action failures, Action stop,
			ExportAction export, Player player, Playing playing) {
	}

	/** What the user does with the player. */
	private record Playing(Action back, Action play, Action forward, Action leave) {
	}

	/** Called by the platform. */
	public SimulationView() {
		// everything begins when the view is shown
	}

	@Override
	public void init(@Nullable IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		firstPage = Optional.ofNullable(memento).map(state -> state.getInteger(PAGE)).orElse(0);
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		Objects.requireNonNull(memento).putInteger(PAGE, isShown() ? shown().pages().front() : firstPage);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Composite owner = Objects.requireNonNull(parent);
		SimulationImages images = new SimulationImages(owner);
		Runs runs = new Runs(getSite(), new RunWatcher());
		SashForm sash = new SashForm(owner, SWT.HORIZONTAL);
		ScenariosPage list = new ScenariosPage(sash, images, this::showSelected, () -> run(selected()));
		ResultPages pages = new ResultPages(sash, images, getSite(), this::setContentDescription, time -> shown().player().goTo(time));
		pages.open(firstPage);
		sash.setWeights(WEIGHTS);
		Player player = new Player(owner.getDisplay(), pages::goTo, this::playerChanged);
		Playing playing = new Playing(action("Step Back", "step_back", "Diagrams: go to the moment before", player::back),
				action("Play", "play", "Diagrams: play the run", player::playOrPause),
				action("Step Forward", "step_forward", "Diagrams: go to the next moment", player::forward),
				action("Leave the Run", "as_written", "Diagrams: show the design as it is written", player::leave));
		widgets = new Widgets(runs, list, pages, action("Run Scenario", "run", "Run the selected scenarios", () -> run(selected())),
				action("Run All Scenarios", "run_all", "Run all scenarios of the design", () -> run(List.of())),
				action("Run Single Failures", "campaign", "Let every component fail, each in a run of its own", this::runCampaign),
				action("Stop", "stop", "Stop the runs", runs::stop), new ExportAction(getSite(), this::shownOutcomes),
				player, playing);
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		ActiveDesign active = ActiveDesign.of(getSite().getWorkbenchWindow());
		stopActive = active.addListener(new ActiveDesign.Listener() {
			@Override
			public void designChanged() {
				follow(active);
			}
		});
		follow(active);
	}

	private static Action action(String label, String image, String tip, Runnable work) {
		Action action = new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setImageDescriptor(SimulationImages.descriptor(image));
		action.setToolTipText(tip);
		return action;
	}

	private void fillToolBar(IToolBarManager bar) {
		Widgets shown = shown();
		for (IAction action : List.of(shown.run(), shown.runAll(), shown.failures(), shown.stop())) {
			bar.add(action);
		}
		bar.add(new Separator());
		Playing playing = shown.playing();
		for (IAction action : List.of(playing.back(), playing.play(), playing.forward(), playing.leave())) {
			bar.add(action);
		}
		bar.add(new Separator());
		bar.add(shown.export());
	}

	private Widgets shown() {
		return Objects.requireNonNull(widgets, "the view is shown");
	}

	private boolean isShown() {
		return widgets != null && !shown().pages().isDisposed();
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
		design.look(this, DesignScenarios::of).thenAccept(found -> display.asyncExec(() -> {
			if (isShown() && ActiveDesign.of(getSite().getWorkbenchWindow()).design().filter(design::equals).isPresent()) {
				scenarios = found;
				refresh();
			}
		}));
	}

	private Display display() {
		return getSite().getShell().getDisplay();
	}

	private Results results() {
		return file().map(shown().runs()::of).orElseGet(Results::new);
	}

	private List<String> selected() {
		return shown().list().selected();
	}

	private List<Outcome> shownOutcomes() {
		return results().outcomes(scenarios.names());
	}

	private void refresh() {
		Widgets shown = shown();
		boolean isIdle = shown.runs().isIdle();
		shown.list().show(scenarios.names(), results().outcomes());
		shown.run().setEnabled(isIdle && !scenarios.names().isEmpty());
		shown.runAll().setEnabled(isIdle && !scenarios.names().isEmpty());
		shown.failures().setEnabled(isIdle && file().isPresent());
		shown.stop().setEnabled(!isIdle);
		shown.export().setEnabled(!shownOutcomes().isEmpty());
		shown.pages().showCampaign(results().campaign());
		showSelected();
	}

	private void showSelected() {
		Optional<Outcome> outcome = selected().stream().findFirst().flatMap(results()::outcome);
		shown().pages().show(outcome);
		shown().player().load(ActiveDesign.of(getSite().getWorkbenchWindow()).design().map(OpenDesign::file), outcome);
	}

	/** Says what is shown, and which moment of it. */
	private void describe() {
		Optional<Outcome> outcome = selected().stream().findFirst().flatMap(results()::outcome);
		String moment = shown().player().time().map(time -> ", diagrams show " + Units.moment(time.nanos())).orElse("");
		setContentDescription(RunDescription.of(file(), scenarios, outcome) + moment);
	}

	private void playerChanged() {
		if (!isShown()) {
			return;
		}
		Player player = shown().player();
		Playing playing = shown().playing();
		boolean plays = player.isPlaying();
		playing.play().setText(plays ? "Pause" : "Play");
		playing.play().setImageDescriptor(SimulationImages.descriptor(plays ? "pause" : "play"));
		List.of(playing.back(), playing.play(), playing.forward()).forEach(action -> action.setEnabled(player.isLoaded()));
		playing.leave().setEnabled(player.time().isPresent());
		describe();
	}

	/** Runs scenarios of the design in focus; all of them when none are named. */
	public void run(List<String> names) {
		shown().list().seed().ifPresent(seed -> shown().runs().scenarios(names, seed));
	}

	private void runCampaign() {
		shown().list().seed().ifPresent(seed -> {
			shown().pages().openCampaign();
			shown().runs().campaign(seed);
		});
	}

	@Override
	public void setFocus() {
		shown().list().setFocus();
	}

	@Override
	public void dispose() {
		Optional<Widgets> gone = Optional.ofNullable(widgets);
		widgets = null;
		gone.ifPresent(shown -> {
			shown.player().clear();
			shown.runs().dispose();
		});
		stopActive.run();
		stopDesign.run();
		super.dispose();
	}

	/** Shows what happens to a run. */
	private final class RunWatcher implements Runs.Listener {

		private boolean isFirst;

		@Override
		public void begun() {
			isFirst = true;
			refresh();
		}

		@Override
		public void started(String scenario) {
			if (isShown()) {
				shown().list().running(Optional.of(scenario));
			}
		}

		@Override
		public void finished(String scenario, boolean byName) {
			if (isShown()) {
				if (byName && isFirst) {
					shown().list().select(scenario);
				}
				isFirst = false;
				refresh();
			}
		}

		@Override
		public void ended(IStatus status) {
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
	}
}
