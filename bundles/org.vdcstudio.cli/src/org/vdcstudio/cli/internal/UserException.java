/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.io.Serial;

/**
 * Ends a command because of something only its user can put right, such as a folder that is not there. The message is
 * shown as it is: it names the thing and says what to do.
 */
public final class UserException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Ends the command with a message. */
	public UserException(String message) {
		super(message);
	}

	/** Ends the command with a message; the cause is not shown. */
	public UserException(String message, Throwable cause) {
		super(message, cause);
	}
}
