/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

/** An expression failed. What that means depends on what it was for. */
public final class EvaluationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Creates it with a message for the author of the specification. */
	public EvaluationException(String message) {
		super(message);
	}

	/** Creates it with a message for the author of the specification and the reason. */
	public EvaluationException(String message, Throwable cause) {
		super(message, cause);
	}
}
