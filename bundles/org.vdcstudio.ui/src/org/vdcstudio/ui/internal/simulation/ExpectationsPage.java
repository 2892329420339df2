/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.ui.designs.ElementKey;

/** What was expected and what was seen; below what failed, how it came to that. */
final class ExpectationsPage {

	private static final String SCENARIO = "Scenario";

	private final Tree tree;
	private final SimulationImages images;
	private final Navigation navigation;

	ExpectationsPage(Composite parent, SimulationImages images, Navigation navigation) {
		this.images = images;
		this.navigation = navigation;
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		tree.setHeaderVisible(true);
		Columns.text(tree, "Expectation", 300);
		Columns.text(tree, "Observed", 520);
		tree.addListener(SWT.DefaultSelection, this::open);
	}

	Control control() {
		return tree;
	}

	void show(@Nullable Outcome outcome) {
		tree.setRedraw(false);
		tree.removeAll();
		if (outcome != null) {
			fill(outcome.result());
		}
		tree.setRedraw(true);
	}

	private void fill(ScenarioResult result) {
		for (ScenarioProblem problem : result.problems()) {
			add(SimulationImages.PROBLEM, "Problem", problem.message(), problem.location().map(place -> (Object) place)
					.orElseGet(() -> new ElementKey(SCENARIO, result.name(), "")));
		}
		List<ExpectationResult> expectations = result.expectations();
		for (int i = 0; i < expectations.size(); i++) {
			ExpectationResult expectation = expectations.get(i);
			TreeItem item = add(expectation.passed() ? SimulationImages.PASSED : SimulationImages.FAILED, expectation.expectation(),
					expectation.observed(), new ElementKey(SCENARIO, result.name(), "expectations:" + i));
			for (TimelineEntry entry : expectation.explanation()) {
				TreeItem link = new TreeItem(item, SWT.NONE);
				link.setText(new String[] { entry.time() + "  " + entry.kind(), entry.subject() + ": " + entry.detail() });
				link.setData(entry);
			}
			item.setExpanded(!expectation.passed());
		}
		if (tree.getItemCount() == 0) {
			TreeItem nothing = new TreeItem(tree, SWT.NONE);
			nothing.setText("The scenario expects nothing.");
		}
	}

	private TreeItem add(String image, String what, String observed, Object target) {
		TreeItem item = new TreeItem(tree, SWT.NONE);
		item.setImage(images.get(image));
		item.setText(new String[] { what, observed });
		item.setData(target);
		return item;
	}

	private void open(Event event) {
		Object target = Optional.ofNullable(event.item).map(item -> item.getData()).orElse("");
		switch (target) {
		case TimelineEntry entry -> navigation.toEntry(entry.index());
		case ElementKey key -> navigation.toText(key);
		case SourceLocation place -> navigation.toPlace(place);
		default -> {
			// A row that only tells something.
		}
		}
	}
}
