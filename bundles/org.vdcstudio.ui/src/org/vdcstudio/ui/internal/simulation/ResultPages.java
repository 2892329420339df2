/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.ui.designs.ActiveDesign;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.ui.internal.simulation.CampaignJob.CampaignOutcome;

/** The pages with what came of a run, one behind the other. */
final class ResultPages {

	private static final int TIMELINE = 1;

	private final IWorkbenchPartSite site;
	private final Consumer<String> onMessage;
	private final Consumer<SimTime> onTime;
	private final CTabFolder tabs;
	private final ExpectationsPage expectations;
	private final TimelinePage timeline;
	private final MigrationsPage migrations;
	private final ChartsPage charts;
	private final CampaignPage campaign;

	/**
	 * Empty pages.
	 *
	 * @param site      of the view that shows them
	 * @param onMessage is told a sentence for the user
	 * @param onTime    is told the time of what somebody selects
	 */
	ResultPages(Composite parent, SimulationImages images, IWorkbenchPartSite site, Consumer<String> onMessage,
			Consumer<SimTime> onTime) {
		this.site = site;
		this.onMessage = onMessage;
		this.onTime = onTime;
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		Leading leading = new Leading();
		expectations = new ExpectationsPage(tabs, images, leading);
		timeline = new TimelinePage(tabs, leading);
		migrations = new MigrationsPage(tabs, leading);
		charts = new ChartsPage(tabs, images, leading);
		campaign = new CampaignPage(tabs, images, leading);
		tab("Expectations", expectations.control());
		tab("Timeline", timeline.control());
		tab("Migrations", migrations.control());
		tab("Charts", charts.control());
		tab("Single Failures", campaign.control());
		open(0);
	}

	private void tab(String title, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	/** Whether the pages are gone from the screen. */
	boolean isDisposed() {
		return tabs.isDisposed();
	}

	/** The number of the page in front, from 0. */
	int front() {
		return tabs.getSelectionIndex();
	}

	/** Puts a page in front; the first when there is none of that number. */
	void open(int page) {
		tabs.setSelection(page < tabs.getItemCount() ? page : 0);
	}

	/** Shows what came of a scenario, if it was run. */
	void show(Optional<Outcome> found) {
		@Nullable
		Outcome outcome = found.isPresent() ? found.get() : null;
		expectations.show(outcome);
		timeline.show(outcome);
		migrations.show(outcome);
		charts.show(outcome);
	}

	/** Shows what came of single failures, if they were run. */
	void showCampaign(Optional<CampaignOutcome> outcome) {
		campaign.show(outcome.map(CampaignOutcome::result));
	}

	/** Puts the page of single failures in front. */
	void openCampaign() {
		open(tabs.getItemCount() - 1);
	}

	/** Shows a moment on all pages. */
	void goTo(SimTime time) {
		timeline.mark(time);
		charts.mark(time);
	}

	/** Leads from page to page, and to the text. */
	private final class Leading implements Navigation {

		@Override
		public void toText(ElementKey element) {
			ActiveDesign.of(site.getWorkbenchWindow()).lease()
					.ifPresent(lease -> DesignPlaces.show(site.getPage(), lease, element, this::gone));
		}

		@Override
		public void toPlace(SourceLocation place) {
			DesignPlaces.reveal(site.getPage(), place, this::gone);
		}

		private void gone() {
			onMessage.accept("The design does not have that any more.");
		}

		@Override
		public void toEntry(int index) {
			open(TIMELINE);
			timeline.select(index);
		}

		@Override
		public void toTime(SimTime time) {
			timeline.select(time);
			charts.mark(time);
			onTime.accept(time);
		}

		@Override
		public void selected(SimTime time) {
			charts.mark(time);
			onTime.accept(time);
		}
	}
}
