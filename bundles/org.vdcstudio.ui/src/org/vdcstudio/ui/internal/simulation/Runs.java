/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.vdcstudio.ui.designs.ActiveDesign;
import org.vdcstudio.ui.internal.preferences.StudioPreferences;

/**
 * Runs scenarios and campaigns of the design in focus, one at a time, and keeps what came of them. Used in the thread of the user
 * interface.
 */
final class Runs {

	/** Is told about a run, in the thread of the user interface. */
	interface Listener {

		/** A run begins. */
		void begun();

		/** A scenario of the run begins. */
		void started(String scenario);

		/** There is something new about a scenario; it was asked for by its name, or is one of all. */
		void finished(String scenario, boolean byName);

		/** The run is over. */
		void ended(IStatus status);
	}

	private final IWorkbenchPartSite site;
	private final Display display;
	private final Listener listener;
	private final Map<IFile, Results> results = new HashMap<>();
	private final IResourceChangeListener deletions = this::forgetDeleted;
	private Optional<Job> job = Optional.empty();

	Runs(IWorkbenchPartSite site, Listener listener) {
		this.site = site;
		this.listener = listener;
		display = site.getShell().getDisplay();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(deletions, IResourceChangeEvent.POST_CHANGE);
	}

	/** Stops what is running, and listens no longer. */
	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(deletions);
		stop();
	}

	/**
	 * Another file may get the name of a deleted one, and its scenarios have not been run. The workspace may tell of both at once,
	 * as a file that was replaced.
	 */
	private void forgetDeleted(IResourceChangeEvent event) {
		Set<IPath> gone = new HashSet<>();
		try {
			event.getDelta().accept(change -> {
				if (isDeleted(change)) {
					gone.add(change.getFullPath());
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(Runs.class).log(e.getStatus());
		}
		if (!gone.isEmpty()) {
			inUi(() -> results.keySet().removeIf(file -> gone.stream().anyMatch(path -> path.isPrefixOf(file.getFullPath()))));
		}
	}

	private static boolean isDeleted(IResourceDelta change) {
		return change.getKind() == IResourceDelta.REMOVED || (change.getFlags() & IResourceDelta.REPLACED) != 0;
	}

	/** Whether nothing is running. */
	boolean isIdle() {
		return job.isEmpty();
	}

	/** What came of the runs of a design. */
	Results of(IFile file) {
		return results.computeIfAbsent(file, key -> new Results());
	}

	/** Runs scenarios of the design in focus, all of them when none are named; does nothing while something is running. */
	void scenarios(List<String> names, OptionalLong seed) {
		ActiveDesign active = ActiveDesign.of(site.getWorkbenchWindow());
		active.file().filter(file -> isIdle()).ifPresent(file -> active.lease().ifPresent(lease -> schedule(
				new ScenarioJob(lease, names, StudioPreferences.simulation().withSeed(seed), new Progress(of(file), !names.isEmpty())))));
	}

	/** Lets every component of the design in focus fail; does nothing while something is running. */
	void campaign(OptionalLong seed) {
		ActiveDesign active = ActiveDesign.of(site.getWorkbenchWindow());
		active.file().filter(file -> isIdle()).ifPresent(file -> active.lease().ifPresent(
				lease -> schedule(new CampaignJob(lease, StudioPreferences.simulation().withSeed(seed), (status, outcome) -> inUi(() -> {
					if (outcome != null) {
						of(file).set(outcome);
					}
					ended(status);
				})))));
	}

	private void schedule(Job work) {
		job = Optional.of(work);
		listener.begun();
		site.getService(IWorkbenchSiteProgressService.class).schedule(work);
	}

	/** Stops what is running. */
	void stop() {
		job.ifPresent(Job::cancel);
	}

	private void ended(IStatus status) {
		job = Optional.empty();
		listener.ended(status);
	}

	private void inUi(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	/** Passes what happens to a run on. */
	private final class Progress implements RunListener {

		private final Results kept;
		private final boolean byName;

		Progress(Results kept, boolean byName) {
			this.kept = kept;
			this.byName = byName;
		}

		@Override
		public void started(String scenario) {
			inUi(() -> listener.started(scenario));
		}

		@Override
		public void finished(Outcome outcome) {
			inUi(() -> {
				kept.add(outcome);
				listener.finished(outcome.result().name(), byName);
			});
		}

		@Override
		public void ended(IStatus status) {
			inUi(() -> Runs.this.ended(status));
		}
	}
}
