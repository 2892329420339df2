/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Who follows the changes of a design, and when: views that people edit in come first, then the rules, then views that only show. May be
 * called from any thread; the work is done by the thread that owns the design.
 */
final class Followers {

	/** How long nobody must have typed before the rules look at the text. */
	private static final long QUIET_MILLIS = 50;
	/** After how long without a change somebody begins to type anew, rather than goes on. */
	private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
	/** How long the rules wait for those who want to look first: they hear of a new model on threads of their own. */
	private static final long HEAD_START_MILLIS = 10;

	private final DesignThread owner;
	private final PresentDesign present;
	private final Consumer<PresentDesign.Read> rules;
	private final Consumer<Throwable> onBug;

	/** When the text changed last, as {@link System#nanoTime()} tells. */
	private final AtomicLong changed = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
	/** The last revision that somebody looked at first, and is likely to do so at the next one. Written by the owner only. */
	private volatile long lookedAtFirst = -1;

	/** Touched by the owner only, as the questions are. Whether a design was read that the rules will look at in a moment. */
	private boolean isCheckDue;
	private final Questions first = new Questions();
	private final Questions questions = new Questions();

	/**
	 * Followers of nothing yet.
	 *
	 * @param rules look at a design; they are not asked after the end
	 * @param onBug is told about failures that nobody waits for
	 */
	Followers(DesignThread owner, PresentDesign present, Consumer<PresentDesign.Read> rules, Consumer<Throwable> onBug) {
		this.owner = owner;
		this.present = present;
		this.rules = rules;
		this.onBug = onBug;
	}

	/** Follows at once. */
	void now() {
		putOff(this::follow, 0);
	}

	/** Follows when there is nothing new for a moment. */
	void soon() {
		putOff(this::follow, QUIET_MILLIS);
	}

	/** The text changed: whoever edits in a view waits for it to follow, so that the first of several changes is not held back. */
	void textChanged() {
		long now = System.nanoTime();
		boolean isFirst = now - changed.getAndSet(now) >= PAUSE_NANOS;
		if (isFirst && lookedAtFirst == present.revision()) {
			putOff(this::readAtOnce, 0);
		} else {
			soon();
		}
	}

	/** Answers a question, of several of one asker the last, when the rules have looked; the result is whether somebody will. */
	<T> boolean look(Object asker, Supplier<T> work, CompletableFuture<T> result) {
		return owner.execute(() -> {
			questions.add(asker, work, result);
			questions.answerWhile(() -> present.isRead() && !isCheckDue);
		});
	}

	/** The same before the rules look. */
	<T> boolean lookFirst(Object asker, Supplier<T> work, CompletableFuture<T> result) {
		return owner.execute(() -> {
			first.add(asker, () -> {
				lookedAtFirst = present.revision();
				return work.get();
			}, result);
			first.answerWhile(present::isRead);
		});
	}

	/** Nobody is answered any more. */
	void end() {
		owner.execute(this::cancelQuestions);
		owner.end();
	}

	private void putOff(Runnable work, long millis) {
		owner.putOff(() -> reportingBugs(work), millis);
	}

	private void readAtOnce() {
		readForViews();
		soon();
	}

	private PresentDesign.Read readForViews() {
		isCheckDue = true;
		PresentDesign.Read read = present.get();
		first.answerWhile(present::isRead);
		return read;
	}

	private void follow() {
		PresentDesign.Read read = readForViews();
		if (lookedAtFirst >= present.revision() - 1) {
			putOff(this::checkUnlessChanged, HEAD_START_MILLIS);
		} else {
			check(read);
		}
	}

	private void checkUnlessChanged() {
		if (present.isRead()) {
			check(present.last());
		} else {
			follow();
		}
	}

	private void check(PresentDesign.Read read) {
		if (!owner.isEnded()) {
			rules.accept(read);
			isCheckDue = false;
			questions.answerWhile(present::isRead);
		}
	}

	private void reportingBugs(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException | LinkageError | AssertionError e) {
			isCheckDue = false;
			cancelQuestions();
			// what a closed design asks for may be gone, and nobody wants to know
			if (!owner.isEnded()) {
				onBug.accept(e);
			}
		}
	}

	private void cancelQuestions() {
		first.cancel();
		questions.cancel();
	}
}
