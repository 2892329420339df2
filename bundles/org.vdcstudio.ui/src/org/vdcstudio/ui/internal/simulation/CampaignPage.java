/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.CampaignSummary;
import org.vdcstudio.simulation.campaign.ComponentSummary;
import org.vdcstudio.ui.designs.ElementKey;

/** What the failure of each component does. */
final class CampaignPage {

	private static final String INVITATION = "Let every component fail once, each in a run of its own: Run > Run Single Failures.";

	private final Composite control;
	private final Label summary;
	private final Table table;
	private final SimulationImages images;

	CampaignPage(Composite parent, SimulationImages images, Navigation navigation) {
		this.images = images;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		summary = new Label(control, SWT.NONE);
		summary.setText(INVITATION);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(summary);
		table = new Table(control, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		Columns.text(table, "Component", 260);
		Columns.text(table, "What Its Failure Does", 210);
		Columns.amount(table, "VMs Down", 90);
		Columns.amount(table, "VMs Interrupted", 120);
		Columns.amount(table, "Longest Interruption", 150);
		table.addListener(SWT.DefaultSelection, event -> {
			if (event.item.getData() instanceof ElementKey component) {
				navigation.toText(component);
			}
		});
	}

	Control control() {
		return control;
	}

	void show(Optional<CampaignResult> outcome) {
		table.removeAll();
		if (outcome.isEmpty()) {
			summary.setText(INVITATION);
			return;
		}
		CampaignSummary found = CampaignSummary.of(outcome.get());
		List<ComponentSummary> fatal = found.singlePointsOfFailure();
		List<ComponentSummary> interrupting = found.interrupting();
		summary.setText(found.components().isEmpty() ? "The design has no component that could fail."
				: "%d single %s of failure, %d that interrupt VMs, %d without effect".formatted(fatal.size(),
						fatal.size() == 1 ? "point" : "points", interrupting.size(), found.harmless()));
		summary.requestLayout();
		table.setRedraw(false);
		Stream.of(fatal, interrupting).flatMap(List::stream).forEach(this::add);
		found.components().stream().filter(each -> !fatal.contains(each) && !interrupting.contains(each)).forEach(this::add);
		table.setRedraw(true);
	}

	private void add(ComponentSummary component) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { component.component().id().qualifiedName(), effect(component), Integer.toString(component.down()),
				Integer.toString(component.interrupted()), component.longest() == 0 ? "" : Units.time(component.longest()) });
		item.setImage(images.get(image(component)));
		item.setData(ElementKey.named(component.component().id().qualifiedName()));
	}

	private static String image(ComponentSummary component) {
		return switch (component.effect()) {
		case OUTAGE -> SimulationImages.FAILED;
		case INTERRUPTION -> SimulationImages.PROBLEM;
		case NONE -> SimulationImages.PASSED;
		};
	}

	private static String effect(ComponentSummary component) {
		return switch (component.effect()) {
		case OUTAGE -> "VMs stay down";
		case INTERRUPTION -> "VMs are interrupted";
		case NONE -> "Nothing";
		};
	}
}
