/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.Series.Shape;
import org.vdcstudio.ui.internal.simulation.ChartKind.Line;

/**
 * Draws amounts over simulated time in the colours of the theme. The mouse reads amounts off, a click chooses a time, dragging
 * or the wheel zooms into a stretch of time.
 */
final class SeriesChart {

	/** Colours that can be told apart, also by most who see colours differently, on white and on black. */
	private static final int[][] PALETTE = { { 31, 119, 190 }, { 230, 132, 42 }, { 44, 160, 84 }, { 208, 69, 62 }, { 148, 103, 189 },
			{ 23, 162, 184 }, { 160, 120, 60 }, { 214, 100, 170 }, { 120, 140, 30 }, { 130, 130, 130 } };

	private static final int SHORTEST_DRAG = 6;
	private static final double HEADROOM = 1.05;
	private static final double WHEEL_STEP = 0.8;

	private final Chart chart;
	private final Composite parent;
	private final Consumer<SimTime> chosen;
	private List<Line> lines = List.of();
	private TimeScale scale = TimeScale.of(SimTime.ZERO);
	private ChartKind kind = ChartKind.LINK_LOAD;
	private double end;
	private Optional<SimTime> cursor = Optional.empty();
	private OptionalInt hover = OptionalInt.empty();
	private OptionalInt dragStart = OptionalInt.empty();
	private String message = "";

	/** @param chosen told which time somebody clicked at */
	SeriesChart(Composite parent, Consumer<SimTime> chosen) {
		this.parent = parent;
		this.chosen = chosen;
		chart = new Chart(parent, SWT.NONE);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.RIGHT);
		chart.getPlotArea().addCustomPaintListener(new Overlay());
		Control plot = chart.getPlotArea().getControl();
		plot.addListener(SWT.MouseMove, this::moved);
		plot.addListener(SWT.MouseExit, event -> hoverAt(OptionalInt.empty()));
		plot.addListener(SWT.MouseDown, this::pressed);
		plot.addListener(SWT.MouseUp, this::released);
		plot.addListener(SWT.MouseVerticalWheel, this::wheel);
		chart.addListener(SWT.Paint, event -> adoptTheme());
		colour(foreground(), background());
	}

	Chart control() {
		return chart;
	}

	/** The picture's lines, for those who ask what is drawn. */
	List<Line> lines() {
		return lines;
	}

	/**
	 * Draws some lines.
	 *
	 * @param most how many lines at most
	 */
	void show(ChartKind what, @Nullable RunSeries run, int most) {
		kind = what;
		chart.suspendUpdate(true);
		for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(old.getId());
		}
		List<Line> all = run == null ? List.of() : what.lines(run);
		lines = all.subList(0, Math.min(most, all.size()));
		message = run == null ? "Run a scenario to see how it went." : lines.isEmpty() ? what.nothing() : "";
		scale = TimeScale.of(run == null ? SimTime.ZERO : run.end());
		end = run == null ? 1 : Math.max(scale.at(run.end()), 1e-3);
		for (int i = 0; i < lines.size(); i++) {
			draw(lines.get(i), i);
		}
		time().getTitle().setText(scale.title());
		amount().getTitle().setText(what.axis());
		chart.getLegend().setVisible(!lines.isEmpty());
		chart.suspendUpdate(false);
		resetZoom();
	}

	private void draw(Line line, int number) {
		int size = line.series().size();
		List<double[]> points = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			points.add(new double[] { scale.at(line.series().time(i)), line.value(i) });
			if (i + 1 < size && line.series().shape() == Shape.STEPS) {
				points.add(new double[] { scale.at(line.series().time(i + 1)), line.value(i) });
			}
		}
		if (size > 0 && line.series().shape() == Shape.STEPS) {
			points.add(new double[] { end, line.value(size - 1) });
		}
		ILineSeries<?> drawn = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, line.name());
		drawn.setXSeries(points.stream().mapToDouble(point -> point[0]).toArray());
		drawn.setYSeries(points.stream().mapToDouble(point -> point[1]).toArray());
		drawn.setLineColor(colour(number));
		drawn.setSymbolType(PlotSymbolType.NONE);
		drawn.setLineWidth(2);
		drawn.setAntialias(SWT.ON);
	}

	private static Color colour(int number) {
		int[] rgb = PALETTE[number % PALETTE.length];
		return new Color(rgb[0], rgb[1], rgb[2]);
	}

	/** Shows the whole run. */
	void resetZoom() {
		double highest = kind.least();
		for (Line line : lines) {
			highest = Math.max(highest, line.series().peak() * line.scale());
		}
		amount().setRange(new Range(0, Math.max(highest, 1e-6) * HEADROOM));
		zoom(0, end);
	}

	private void zoom(double from, double to) {
		if (to - from > end * 1e-6) {
			time().setRange(new Range(Math.max(0, from), Math.min(end, to)));
			chart.redraw();
		}
	}

	/** The stretch of time that can be seen, on the axis. */
	Range range() {
		return time().getRange();
	}

	/** Marks a time. */
	void setCursor(Optional<SimTime> time) {
		cursor = time;
		chart.getPlotArea().getControl().redraw();
	}

	/** The chart as it is on the screen. */
	ImageData picture() {
		Point size = chart.getSize();
		Image image = new Image(chart.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		try {
			gc.setBackground(background());
			gc.fillRectangle(image.getBounds());
			chart.print(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private IAxis time() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis amount() {
		return chart.getAxisSet().getYAxis(0);
	}

	private void moved(Event event) {
		hoverAt(OptionalInt.of(event.x));
	}

	private void hoverAt(OptionalInt place) {
		hover = place;
		chart.getPlotArea().getControl().redraw();
	}

	private void pressed(Event event) {
		if (event.button == 1) {
			dragStart = OptionalInt.of(event.x);
		}
	}

	private void released(Event event) {
		if (event.button != 1 || dragStart.isEmpty()) {
			return;
		}
		int start = dragStart.getAsInt();
		dragStart = OptionalInt.empty();
		double from = time().getDataCoordinate(Math.min(start, event.x));
		double to = time().getDataCoordinate(Math.max(start, event.x));
		if (Math.abs(event.x - start) >= SHORTEST_DRAG) {
			zoom(from, to);
		} else if (!lines.isEmpty()) {
			chosen.accept(scale.time(to));
		}
	}

	private void wheel(Event event) {
		double centre = time().getDataCoordinate(event.x);
		double factor = event.count > 0 ? WHEEL_STEP : 1 / WHEEL_STEP;
		Range now = time().getRange();
		zoom(centre - (centre - now.lower) * factor, centre + (now.upper - centre) * factor);
		event.doit = false;
	}

	private Color background() {
		return parent.getBackground();
	}

	private Color foreground() {
		return parent.getForeground();
	}

	/** The theme gives its colours to the parent whenever it is chosen. */
	private void adoptTheme() {
		if (!chart.getLegend().getForeground().equals(foreground()) || !chart.getPlotArea().getBackground().equals(background())) {
			colour(foreground(), background());
		}
	}

	private void colour(Color foreground, Color background) {
		chart.setBackground(background);
		chart.getPlotArea().setBackground(background);
		chart.getLegend().setBackground(background);
		chart.getLegend().setForeground(foreground);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setForeground(foreground);
			axis.getTick().setForeground(foreground);
			axis.getGrid().setStyle(LineStyle.DOT);
			axis.getGrid().setForeground(new Color(128, 128, 128));
		}
	}

	/** The cursor, what the mouse reads off, and what is being zoomed into. */
	private final class Overlay implements ICustomPaintListener {

		private static final int MARGIN = 5;

		@Override
		public void paintControl(PaintEvent event) {
			Rectangle area = new Rectangle(0, 0, event.width, event.height);
			Point size = chart.getPlotArea().getSize();
			area.width = size.x;
			area.height = size.y;
			GC gc = event.gc;
			gc.setForeground(foreground());
			if (!message.isEmpty()) {
				Point extent = gc.textExtent(message);
				gc.drawText(message, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
				return;
			}
			cursor.ifPresent(time -> {
				gc.setForeground(new Color(208, 69, 62));
				int x = time().getPixelCoordinate(scale.at(time));
				gc.drawLine(x, 0, x, area.height);
			});
			if (hover.isPresent()) {
				int x = hover.getAsInt();
				gc.setForeground(new Color(128, 128, 128));
				gc.drawLine(x, 0, x, area.height);
				dragStart.ifPresent(start -> {
					gc.setBackground(new Color(31, 119, 190));
					gc.setAlpha(60);
					gc.fillRectangle(Math.min(start, x), 0, Math.abs(x - start), area.height);
					gc.setAlpha(255);
				});
				readOff(gc, x, area);
			}
		}

		private void readOff(GC gc, int x, Rectangle area) {
			SimTime time = scale.time(time().getDataCoordinate(x));
			List<String> texts = new ArrayList<>();
			texts.add(Units.time(time.nanos()));
			lines.forEach(line -> texts.add(line.name() + ": " + kind.format(line.series().at(time) * line.scale())));
			int width = texts.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0) + 2 * MARGIN + 12;
			int height = gc.getFontMetrics().getHeight();
			int left = x + 12 + width < area.width ? x + 12 : Math.max(0, x - 12 - width);
			int total = height * texts.size() + 2 * MARGIN;
			gc.setBackground(background());
			gc.setAlpha(225);
			gc.fillRectangle(left, MARGIN, width, total);
			gc.setAlpha(255);
			gc.drawRectangle(left, MARGIN, width, total);
			for (int i = 0; i < texts.size(); i++) {
				int y = 2 * MARGIN + i * height;
				if (i > 0) {
					gc.setBackground(colour(i - 1));
					gc.fillRectangle(left + MARGIN, y + height / 2 - 3, 7, 7);
				}
				gc.setForeground(foreground());
				gc.drawText(texts.get(i), left + MARGIN + (i > 0 ? 12 : 0), y, true);
			}
		}
	}
}
