/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

/**
 * Ranks of what happens at one time: first what was under way comes about, then something is done, then what follows from it is
 * said, then it is judged, and last the links are shared out anew among all that is on them then.
 */
public final class Priorities {

	/** What was under way comes about. */
	public static final int PROGRESS = 0;
	/** The scenario does something. */
	public static final int ACTION = 10;
	/** Behaviours draw their conclusions from all that happened at this time. */
	public static final int CONCLUSION = 15;
	/** The scenario judges. */
	public static final int DEADLINE = 20;
	/** Links are shared out anew among flows. */
	public static final int TRAFFIC = 30;

	private Priorities() {
	}
}
