/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.moment.RunMoments;
import org.vdcstudio.ui.moment.ShownMoments;

/**
 * Goes through the moments of a run, for diagrams to show them: from one at which something happens to the next, as long as it
 * plays at a pace that people can follow. Used in the thread of the user interface.
 */
final class Player {

	/** Long enough to look at, short enough not to wait. */
	private static final int PACE_MILLIS = 900;

	private final Display display;
	private final Consumer<SimTime> onStep;
	private final Runnable onChange;
	private final Runnable turn = this::turn;
	private @Nullable Outcome outcome;
	private @Nullable RunMoments moments;
	private @Nullable URI design;
	private Optional<SimTime> time = Optional.empty();
	private boolean playing;

	/**
	 * A player of nothing.
	 *
	 * @param onStep   is told the moment that the player went to by itself
	 * @param onChange is told that the player can do other things now
	 */
	Player(Display display, Consumer<SimTime> onStep, Runnable onChange) {
		this.display = display;
		this.onStep = onStep;
		this.onChange = onChange;
	}

	/** Takes a run, if it is another one; diagrams show no moment of it until somebody chooses one. */
	void load(Optional<URI> file, Optional<Outcome> run) {
		@Nullable
		Outcome next = file.isPresent() && run.isPresent() ? run.get() : null;
		if (next != outcome) {
			clear();
			outcome = next;
			moments = next == null ? null : new RunMoments(next.result(), next.series());
			design = file.isPresent() ? file.get() : null;
		}
		onChange.run();
	}

	/** Whether there is a run. */
	boolean isLoaded() {
		return moments != null;
	}

	/** Whether it goes on by itself. */
	boolean isPlaying() {
		return playing;
	}

	/** The moment that diagrams show. */
	Optional<SimTime> time() {
		return time;
	}

	/** Goes on from the present moment, from the start when it is at the end; or stops. */
	void playOrPause() {
		playing = !playing && isLoaded();
		if (playing) {
			if (next().isEmpty()) {
				time = Optional.empty();
			}
			turn();
		} else {
			display.timerExec(-1, turn);
		}
		onChange.run();
	}

	private void turn() {
		if (playing) {
			next().ifPresent(this::step);
			playing = next().isPresent();
			if (playing) {
				display.timerExec(PACE_MILLIS, turn);
			}
			onChange.run();
		}
	}

	/** Goes to the next moment at which something happens. */
	void forward() {
		pause();
		next().ifPresent(this::step);
	}

	/** Goes to the last moment before. */
	void back() {
		pause();
		Optional.ofNullable(moments).flatMap(run -> time.flatMap(run::before)).ifPresent(this::step);
	}

	private Optional<SimTime> next() {
		return Optional.ofNullable(moments).flatMap(run -> time.isEmpty() ? Optional.of(SimTime.ZERO) : run.after(time.get()));
	}

	private void step(SimTime to) {
		goTo(to);
		onStep.accept(to);
	}

	/** Has diagrams show a moment. */
	void goTo(SimTime to) {
		@Nullable
		RunMoments run = moments;
		@Nullable
		URI file = design;
		if (run != null && file != null && time.filter(to::equals).isEmpty()) {
			time = Optional.of(to);
			ShownMoments.show(file, run.at(to));
			onChange.run();
		}
	}

	/** Leaves the run: diagrams show the design as it is written. */
	void leave() {
		clear();
		onChange.run();
	}

	/** The same, and nobody is told. */
	void clear() {
		pause();
		time = Optional.empty();
		@Nullable
		URI file = design;
		if (file != null) {
			ShownMoments.show(file, List.of());
		}
	}

	private void pause() {
		if (playing) {
			playOrPause();
		}
	}
}
