/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import org.vdcstudio.simulation.TimelineEntry;

/**
 * How far the restart of a VM is. Besides the attempts that count, which are made after pauses, a restart may be tried in between,
 * when something has changed.
 */
final class RestartAttempt {

	private final TimelineEntry cause;
	private Stage stage = Stage.WAITING;
	private boolean between;
	private int tries;
	private String reason = "";

	private enum Stage {
		WAITING, STARTING, DEFERRED
	}

	RestartAttempt(TimelineEntry cause) {
		this.cause = cause;
	}

	/** Why it is restarted. */
	TimelineEntry cause() {
		return cause;
	}

	boolean isWaiting() {
		return stage == Stage.WAITING;
	}

	boolean isStarting() {
		return stage == Stage.STARTING;
	}

	boolean isDeferred() {
		return stage == Stage.DEFERRED;
	}

	/** Whether this try does not count. */
	boolean isInBetween() {
		return between;
	}

	/** How many attempts failed. */
	int tries() {
		return tries;
	}

	/** Whether it failed for this reason the last time. */
	boolean isKnown(String why) {
		return reason.equals(why);
	}

	/** Tries in between, if it is in a pause; whether it is. */
	boolean tryBetween() {
		if (!isDeferred()) {
			return false;
		}
		between = true;
		stage = Stage.WAITING;
		return true;
	}

	/** The pause is over: from now on a try counts, one under way too. Whether it was waiting for that. */
	boolean tryNext() {
		between = false;
		if (!isDeferred()) {
			return false;
		}
		stage = Stage.WAITING;
		return true;
	}

	/** The VM is on its way. */
	void starts() {
		stage = Stage.STARTING;
	}

	/** Nothing has changed; the pause goes on. */
	void waitsOn() {
		stage = Stage.DEFERRED;
		between = false;
	}

	/** It did not come about. */
	void fails(String why) {
		if (!between) {
			tries++;
		}
		reason = why;
		waitsOn();
	}
}
