/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.simulation.campaign.Campaign;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.CampaignRunner;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;

/** Lets every component of a design fail, one after the other. */
final class CampaignJob extends Job {

	private final Lease lease;
	private final SimulationSettings settings;
	private final BiConsumer<IStatus, @Nullable CampaignOutcome> receiver;

	/**
	 * What came of it.
	 *
	 * @param result   the result
	 * @param revision the state of the design that was run
	 */
	record CampaignOutcome(CampaignResult result, long revision) {
	}

	/**
	 * A campaign to be scheduled.
	 *
	 * @param lease    on the design; closed by the job
	 * @param receiver is told how it ended, and what came of it unless it was cancelled or failed
	 */
	CampaignJob(Lease lease, SimulationSettings settings, BiConsumer<IStatus, @Nullable CampaignOutcome> receiver) {
		super("Single failures of " + lease.design().file().lastSegment());
		this.lease = lease;
		this.settings = settings;
		this.receiver = receiver;
	}

	@Override
	protected void canceling() {
		@Nullable
		Thread worker = getThread();
		if (worker != null) {
			worker.interrupt();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (lease) {
			PreparedDesign design = lease.design().access(PreparedDesign::of).join();
			CampaignResult result = runner().run(design.model().snapshot(), campaign(), new Progress(monitor)::at);
			receiver.accept(Status.OK_STATUS, new CampaignOutcome(result, design.revision()));
			return Status.OK_STATUS;
		} catch (InterruptedException e) {
			receiver.accept(Status.CANCEL_STATUS, null);
			return Status.CANCEL_STATUS;
		} catch (CompletionException | IllegalStateException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			receiver.accept(Status.error("The campaign failed: " + cause.getMessage(), cause), null);
			return Status.OK_STATUS;
		} finally {
			// the thread is the platform's, and a cancellation that came too late is not its next job's
			Thread.interrupted();
		}
	}

	private CampaignRunner runner() {
		return new CampaignRunner().withParameters(settings.parameters()).withExtensions(SimulationExtensions.ofPlatform());
	}

	private Campaign campaign() {
		Campaign.SingleFailures usual = Campaign.SingleFailures.USUAL;
		return new Campaign.SingleFailures(usual.until(), settings.seed().orElse(usual.seed()));
	}

	/** Passes progress on. */
	private static final class Progress {

		private final IProgressMonitor monitor;
		private int reported;

		Progress(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		void at(int done, int total) {
			if (done == 0) {
				monitor.beginTask("Single failures", total);
			}
			monitor.worked(done - reported);
			monitor.subTask("%d of %d components".formatted(done, total));
			reported = done;
		}
	}
}
