/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.kernel.Event;
import org.vdcstudio.simulation.kernel.KernelListener;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.SeriesBuffer;

/** Runs scenarios on the state in which the design is when the job starts. */
final class ScenarioJob extends Job {

	/** Often enough for people, seldom enough for the run. */
	private static final int EVENTS_BETWEEN_REPORTS = 20_000;

	private final Lease lease;
	private final List<String> wanted;
	private final SimulationSettings settings;
	private final RunListener listener;

	/**
	 * A run to be scheduled.
	 *
	 * @param lease    on the design; closed by the job
	 * @param wanted   names of scenarios, or none for all of them
	 * @param settings how to run
	 * @param listener is told
	 */
	ScenarioJob(Lease lease, List<String> wanted, SimulationSettings settings, RunListener listener) {
		super("Simulate " + lease.design().file().lastSegment());
		this.lease = lease;
		this.wanted = List.copyOf(wanted);
		this.settings = settings;
		this.listener = listener;
		setUser(false);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		IStatus status = attempt(monitor);
		lease.close();
		listener.ended(status);
		return status.getSeverity() == IStatus.ERROR ? Status.OK_STATUS : status;
	}

	private IStatus attempt(IProgressMonitor monitor) {
		try {
			PreparedDesign design = lease.design().access(PreparedDesign::of).join();
			List<String> names = design.scenarios().stream().filter(name -> wanted.isEmpty() || wanted.contains(name)).toList();
			SubMonitor progress = SubMonitor.convert(monitor, names.size());
			for (String name : names) {
				if (progress.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				listener.started(name);
				listener.finished(simulate(design, name, progress));
				progress.worked(1);
			}
			return names.isEmpty() ? Status.warning(nothing(design)) : Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (CompletionException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			return Status.error("The design could not be read: " + cause.getMessage(), cause);
		} catch (RuntimeException e) {
			return Status.error("The simulation failed: " + e, e);
		}
	}

	private String nothing(PreparedDesign design) {
		return design.scenarios().isEmpty() ? "The design has no scenarios."
				: "The design has no scenario “%s” any more.".formatted(String.join(", ", wanted));
	}

	private Outcome simulate(PreparedDesign design, String name, IProgressMonitor monitor) {
		List<RunSeries> series = new ArrayList<>();
		ScenarioResult result = new Simulator().withExtensions(SimulationExtensions.ofPlatform()).withParameters(settings.parameters())
				.withObserver((scenario, seed) -> new Reporter(scenario, monitor)).withCancellation(monitor::isCanceled)
				.withSeries(SeriesBuffer.USUAL_LIMIT, series::add).run(design.model(), name, settings.options());
		return new Outcome(design.placed(result), series.getFirst(), design.revision(), design.faults(), settings.isUsual());
	}

	/** Tells how far simulated time is. */
	private static final class Reporter implements KernelListener {

		private final String scenario;
		private final IProgressMonitor monitor;
		private int events;

		Reporter(String scenario, IProgressMonitor monitor) {
			this.scenario = scenario;
			this.monitor = monitor;
			monitor.subTask(scenario);
		}

		@Override
		public void handling(Event<?> event) {
			if (++events % EVENTS_BETWEEN_REPORTS == 0) {
				monitor.subTask("%s: %s simulated".formatted(scenario, Units.time(event.time().nanos())));
			}
		}
	}
}
