/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.RunSeries;

/** Charts of a run. */
final class ChartsPage {

	private static final int[] COUNTS = { 5, 8, 10 };
	private static final int USUAL_COUNT = 1;

	private final Composite control;
	private final Combo kind;
	private final Combo count;
	private final SeriesChart chart;
	private @Nullable RunSeries series;
	private boolean isChosen;

	ChartsPage(Composite parent, SimulationImages images, Navigation navigation) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		Composite bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(3, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		kind = new Combo(bar, SWT.READ_ONLY);
		kind.setItems(Arrays.stream(ChartKind.values()).map(ChartKind::title).toArray(String[]::new));
		kind.select(0);
		kind.setToolTipText("What is drawn");
		count = new Combo(bar, SWT.READ_ONLY);
		count.setItems(Arrays.stream(COUNTS).mapToObj(each -> "Top " + each).toArray(String[]::new));
		count.select(USUAL_COUNT);
		count.setToolTipText("How many lines are drawn at most");
		Label hint = new Label(bar, SWT.NONE);
		hint.setText("Drag to zoom, click to select in the timeline");
		hint.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(8, 0).applyTo(hint);
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		item(tools, images, "zoom_reset", "Show the whole run", this::resetZoom);
		item(tools, images, "copy", "Copy the chart as a picture", this::copy);
		chart = new SeriesChart(control, navigation::toTime);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
		kind.addListener(SWT.Selection, event -> {
			isChosen = true;
			refresh();
		});
		count.addListener(SWT.Selection, event -> refresh());
		refresh();
	}

	private static void item(ToolBar tools, SimulationImages images, String image, String tip, Runnable work) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(images.get(image));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> work.run());
	}

	Control control() {
		return control;
	}

	/** Shows a run; until somebody chooses what is drawn, that is the first that there is something to draw of. */
	void show(@Nullable Outcome outcome) {
		series = outcome == null ? null : outcome.series();
		if (outcome != null && !isChosen) {
			Arrays.stream(ChartKind.values()).filter(each -> !each.lines(outcome.series()).isEmpty()).findFirst()
					.ifPresent(each -> kind.select(each.ordinal()));
		}
		chart.setCursor(Optional.empty());
		refresh();
	}

	/** Marks a time. */
	void mark(SimTime time) {
		chart.setCursor(Optional.of(time));
	}

	/** The chart. */
	SeriesChart chart() {
		return chart;
	}

	private void refresh() {
		chart.show(ChartKind.values()[kind.getSelectionIndex()], series, COUNTS[count.getSelectionIndex()]);
	}

	private void resetZoom() {
		chart.resetZoom();
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		try {
			clipboard.setContents(new Object[] { chart.picture() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
