/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

/** The text of an expression does not follow the grammar. */
final class AqlSyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	AqlSyntaxException(String message, int offset) {
		super(message + " at character " + (offset + 1));
	}
}
