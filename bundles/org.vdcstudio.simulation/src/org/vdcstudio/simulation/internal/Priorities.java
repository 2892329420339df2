/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

/** Ranks of what happens at one time: first what was under way comes about, then something is done, then it is judged. */
final class Priorities {

	static final int PROGRESS = 0;
	static final int ACTION = 10;
	static final int DEADLINE = 20;

	private Priorities() {
	}
}
