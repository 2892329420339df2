/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import org.vdcstudio.render.internal.layout.KnownGraphs;

/**
 * What is known of the latest arrangement of a view. With it the next arrangement is the same as without it, and takes less time the
 * less of the view has changed. For use by one thread at a time.
 */
public final class LayoutMemory {

	private final KnownGraphs graphs = new KnownGraphs();

	/** Knows nothing. */
	public LayoutMemory() {
		// filled by the first arrangement
	}

	KnownGraphs graphs() {
		return graphs;
	}
}
