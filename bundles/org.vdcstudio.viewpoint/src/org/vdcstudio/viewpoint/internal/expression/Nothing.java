/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

/**
 * The value of an expression that asks for what does not exist, such as an unknown feature. Unlike null, which is the
 * value of a feature that is not set, it swallows every operation on it.
 */
public enum Nothing {
	/** The one and only. */
	VALUE;

	@Override
	public String toString() {
		return "";
	}
}
