/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;

/** The mouse. Places are in pixels of the screen. */
public final class Mouse {

	private static final String LEFT = "1";
	private static final String RIGHT = "3";
	private static final int DRAG_STEPS = 6;
	private static final int ATTEMPTS = 10;
	/** Several lines of text. */
	private static final int AWAY = 60;
	private static final int LOOKS = 30;

	private static @Nullable Point last;
	private static @Nullable Point clicked;

	private Mouse() {
	}

	/** Moves the pointer. */
	public static void move(Point place) {
		// waiting for the pointer to move takes for ever when it is there already
		if (!place.equals(last)) {
			Xdotool.run("mousemove", "--sync", text(place.x), text(place.y));
			last = place;
		}
		Ui.settle();
	}

	/**
	 * Lets the pointer rest at a place until something is so. A window under it that was busy when the pointer came may not have noticed
	 * that it rests, or had nothing to show yet and does not ask again before the pointer has been elsewhere; people go away and come
	 * back then, and so does this.
	 *
	 * @param what      what is waited for
	 * @param condition called in the thread of the user interface
	 */
	public static void rest(Point place, String what, Supplier<Boolean> condition) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			if (attempt > 0) {
				move(new Point(place.x, place.y + AWAY));
			}
			move(place);
			for (int look = 0; look < LOOKS; look++) {
				if (Ui.call(condition::get)) {
					return;
				}
				Ui.settle();
			}
		}
		Ui.awaitTrue(what, condition);
	}

	/** Clicks with the left button; a second click at one place comes late enough not to be a double click. */
	public static void click(Point place) {
		if (place.equals(clicked)) {
			Ui.awaitDoubleClickTime();
		}
		move(place);
		Xdotool.run("click", LEFT);
		clicked = place;
		Ui.settle();
	}

	/** Clicks twice with the left button. */
	public static void doubleClick(Point place) {
		move(place);
		Xdotool.run("click", "--repeat", "2", "--delay", "60", LEFT);
		Ui.settle();
	}

	/** Clicks with the right button. */
	public static void rightClick(Point place) {
		move(place);
		Xdotool.run("click", RIGHT);
		Ui.settle();
	}

	/** Drags what is at one place to another, see {@link #carry}, and lets go there. */
	public static void drag(Point from, Point to) {
		carry(from, to);
		release();
	}

	/**
	 * Selects what is at one place, presses the left button there, and moves to another in some steps. Selected before, it does not
	 * keep the window busy with showing it elsewhere while it is decided whether a press becomes a drag.
	 */
	static void carry(Point from, Point to) {
		click(from);
		Ui.awaitDoubleClickTime();
		Xdotool.run("mousedown", LEFT);
		for (int step = 1; step <= DRAG_STEPS; step++) {
			move(between(from, to, step));
		}
		// A drop counts only where the target has seen the pointer; one that was busy sees it when it moves once more.
		move(new Point(to.x + 2, to.y));
		move(to);
	}

	/** Lets go of the left button. */
	static void release() {
		Xdotool.run("mouseup", LEFT);
		Ui.settle();
	}

	private static Point between(Point from, Point to, int step) {
		return new Point(from.x + (to.x - from.x) * step / DRAG_STEPS, from.y + (to.y - from.y) * step / DRAG_STEPS);
	}

	private static String text(int coordinate) {
		return Integer.toString(coordinate);
	}
}
