/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

/**
 * Whether IP traffic arrives and is answered.
 *
 * @param verdict whether it does
 * @param reason  one sentence: how it gets there, or the first thing that stops it
 * @param hops    the way there as far as it is known: each element it passes and how, in order; then, when the way back is what
 *                fails, that way
 * @param mtu     the largest packet that gets there in one piece, as far as the design shows the way; empty unless it gets there
 *                or may do so
 */
public record Reach(Verdict verdict, String reason, List<Evidence> hops, Optional<PathMtu> mtu) {

	/** Copies the list. */
	public Reach {
		hops = List.copyOf(hops);
	}

	/** Whether the traffic arrives and is answered, for sure. */
	public boolean holds() {
		return verdict == Verdict.HOLDS;
	}

	/** Whether it does not, for sure. */
	public boolean fails() {
		return verdict == Verdict.FAILS;
	}
}
