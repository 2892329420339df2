/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.SimTime;

/** What a VM went through in a run: when it did not serve, and what became of its migrations. */
public final class VmRecord {

	private final Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
	private SimTime since = SimTime.ZERO;
	private Optional<TimelineEntry> cause = Optional.empty();
	private Optional<Interruption> longest = Optional.empty();
	private Optional<TimelineEntry> refusal = Optional.empty();
	private long total;
	private boolean migrating;
	private boolean serving;
	private boolean served;

	/** @param serving whether it served before the run began */
	VmRecord(boolean serving) {
		this.serving = serving;
		served = serving;
	}

	/** What keeps a VM from serving. */
	public enum Obstacle {
		/** It is not powered on. */
		OFF("is off"),
		/** Its guest is still starting. */
		STARTING("is starting"),
		/** Its guest waits for storage that does not answer. */
		STORAGE("waits for its storage"),
		/** None of its NICs that had a way out of the host has one. */
		NETWORK("is cut off from its network"),
		/** It stands still for a moment, to be moved or for a snapshot. */
		PAUSED("stands still");

		private final String text;

		Obstacle(String text) {
			this.text = text;
		}

		/** A predicate for people, for instance {@code is off}. */
		public String text() {
			return text;
		}
	}

	/**
	 * A time during which a VM did not serve.
	 *
	 * @param duration nanoseconds
	 * @param began    the entry that began it
	 * @param ended    the entry that ended it; empty for one that is not over
	 */
	public record Interruption(long duration, TimelineEntry began, Optional<TimelineEntry> ended) {
	}

	/** Something keeps it from serving from now on. Having two obstacles at once is one interruption. */
	public void meets(Obstacle obstacle, SimTime now, TimelineEntry entry) {
		if (obstacles.isEmpty()) {
			since = now;
			cause = Optional.of(entry);
		}
		obstacles.add(obstacle);
	}

	/** It is to serve from now on: only then does an obstacle count as an interruption. */
	public void beginsToServe(SimTime now) {
		if (!serving) {
			serving = true;
			served = true;
			since = now;
		}
	}

	/** An obstacle is gone. */
	public void overcomes(Obstacle obstacle, SimTime now, TimelineEntry entry) {
		if (obstacles.remove(obstacle) && obstacles.isEmpty() && serving) {
			long duration = now.nanosSince(since);
			total += duration;
			if (longest.isEmpty() || longest.get().duration() < duration) {
				longest = cause.map(began -> new Interruption(duration, began, Optional.of(entry)));
			}
		}
	}

	/** Drops obstacles that another one, which it has too, makes meaningless. */
	public void forget(Obstacle... others) {
		for (Obstacle other : others) {
			obstacles.remove(other);
		}
	}

	/** Nobody expects it to serve from now on: somebody wanted it to stop. */
	public void excuse() {
		serving = false;
		obstacles.clear();
	}

	/** Whether it ever was to serve. */
	public boolean hasServed() {
		return served;
	}

	/** Whether it is expected to serve and something keeps it from doing so. */
	public boolean isInterrupted() {
		return serving && !obstacles.isEmpty();
	}

	/** What keeps it from serving. */
	public Set<Obstacle> obstacles() {
		return obstacles;
	}

	/** The longest time it did not serve, one that is not over counted up to now. */
	public Optional<Interruption> longestInterruption(SimTime now) {
		if (!isInterrupted()) {
			return longest;
		}
		long running = now.nanosSince(since);
		return longest.filter(known -> known.duration() >= running)
				.or(() -> cause.map(entry -> new Interruption(running, entry, Optional.empty())));
	}

	/** Nanoseconds that it did not serve, in all. */
	public long totalInterruption(SimTime now) {
		return !isInterrupted() ? total : total + now.nanosSince(since);
	}

	/** A migration of it was refused or given up. */
	public void refused(TimelineEntry entry) {
		refusal = Optional.of(entry);
	}

	/** The latest refusal of a migration. */
	public Optional<TimelineEntry> refusal() {
		return refusal;
	}

	/** Says whether a migration of it is under way or queued. */
	public void setMigrating(boolean value) {
		migrating = value;
	}

	/** Whether a migration of it is under way or queued. */
	public boolean isMigrating() {
		return migrating;
	}
}
