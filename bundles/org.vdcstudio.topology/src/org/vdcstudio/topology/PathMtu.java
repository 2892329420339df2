/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The largest packet that passes a path in one piece.
 *
 * @param bytes size of the largest IP packet, in bytes
 * @param where what bounds it: the first element on the path with this MTU
 */
public record PathMtu(int bytes, ElementId where) {

	/** The smaller of two bounds; this one when they are equal. */
	public PathMtu min(PathMtu other) {
		return other.bytes < bytes ? other : this;
	}
}
