/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.migrate;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.migrate.MigrationPreview;
import org.vdcstudio.authoring.migrate.MigrationPreview.Course;
import org.vdcstudio.authoring.migrate.MigrationPreview.Phase;

/** Draws what happens when in a migration: a row for each VM, a bar for each stretch, all on one axis of time. */
final class CourseChart {

	private static final int ROW = 22;
	private static final int GAP = 6;
	private static final int AXIS = 20;
	private static final int NAMES = 90;
	private static final int RIGHT = 12;
	private static final int TICKS = 5;
	/** A stretch that is too short to be seen is drawn this wide all the same. */
	private static final int NARROWEST = 4;

	private static final RGB WAITING = new RGB(160, 168, 176);
	private static final RGB DISKS = new RGB(94, 142, 104);
	private static final RGB ODD_ROUND = new RGB(43, 110, 147);
	private static final RGB EVEN_ROUND = new RGB(95, 158, 190);
	private static final RGB STANDS_STILL = new RGB(226, 120, 40);

	private final Canvas canvas;
	private @Nullable MigrationPreview preview;

	CourseChart(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addMouseMoveListener(event -> canvas.setToolTipText(phaseAt(event.x, event.y).map(CourseChart::tip).orElse("")));
	}

	Canvas control() {
		return canvas;
	}

	void show(@Nullable MigrationPreview shown) {
		preview = shown;
		canvas.redraw();
	}

	private void paint(GC gc) {
		@Nullable
		MigrationPreview shown = preview;
		if (shown == null || shown.total() == 0) {
			return;
		}
		Rectangle area = canvas.getClientArea();
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		for (int row = 0; row < shown.vms().size(); row++) {
			Course course = shown.vms().get(row);
			int y = GAP + row * (ROW + GAP);
			Point size = gc.textExtent(course.vm().qualifiedName());
			gc.drawText(course.vm().qualifiedName(), GAP, y + (ROW - size.y) / 2, true);
			for (Phase phase : course.phases()) {
				Rectangle bar = bar(phase, row, area, shown);
				gc.setBackground(new Color(colour(phase)));
				gc.fillRectangle(bar);
			}
		}
		axis(gc, area, shown);
	}

	private void axis(GC gc, Rectangle area, MigrationPreview shown) {
		int y = GAP + shown.vms().size() * (ROW + GAP);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		gc.drawLine(NAMES, y, area.width - RIGHT, y);
		for (int tick = 0; tick <= TICKS; tick++) {
			int x = NAMES + (area.width - NAMES - RIGHT) * tick / TICKS;
			gc.drawLine(x, y, x, y + 3);
			String text = Amount.duration(shown.total() * tick / TICKS);
			int width = gc.textExtent(text).x;
			gc.drawText(text, Math.min(x - width / 2, area.width - width - 2), y + 4, true);
		}
	}

	private static Rectangle bar(Phase phase, int row, Rectangle area, MigrationPreview shown) {
		double scale = (double) (area.width - NAMES - RIGHT) / shown.total();
		int start = NAMES + (int) (phase.start() * scale);
		int end = NAMES + (int) (phase.end() * scale);
		int width = Math.max(NARROWEST, end - start - 1);
		return new Rectangle(Math.min(start, area.width - RIGHT - width), GAP + row * (ROW + GAP), width, ROW);
	}

	private static RGB colour(Phase phase) {
		return switch (phase.kind()) {
			case WAIT -> WAITING;
			case DISKS -> DISKS;
			case ROUND -> phase.label().charAt(phase.label().length() - 1) % 2 == 1 ? ODD_ROUND : EVEN_ROUND;
			case SWITCH_OVER -> STANDS_STILL;
		};
	}

	/** The last of several at a place: narrow bars are drawn over those before. */
	private Optional<Phase> phaseAt(int x, int y) {
		@Nullable
		MigrationPreview shown = preview;
		Optional<Phase> found = Optional.empty();
		if (shown != null && shown.total() > 0) {
			for (int row = 0; row < shown.vms().size(); row++) {
				for (Phase phase : shown.vms().get(row).phases()) {
					if (bar(phase, row, canvas.getClientArea(), shown).contains(x, y)) {
						found = Optional.of(phase);
					}
				}
			}
		}
		return found;
	}

	private static String tip(Phase phase) {
		return "%s, %s\n%s".formatted(phase.label(), Amount.duration(phase.end() - phase.start()), phase.detail());
	}

	/** The height that rows for some VMs take. */
	static int height(int vms) {
		return GAP + Math.max(1, vms) * (ROW + GAP) + AXIS + GAP;
	}
}
