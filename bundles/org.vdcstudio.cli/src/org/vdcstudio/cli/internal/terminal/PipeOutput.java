/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A standard stream of the process. When its reader has gone away, as in {@code vdc rules | head}, the rest is dropped
 * without a word; any other failure, such as a full disk, is kept until somebody {@linkplain #failure() asks}.
 */
final class PipeOutput extends OutputStream {

	private final OutputStream target;
	private boolean closed;
	private @Nullable IOException failure;

	PipeOutput(OutputStream target) {
		this.target = target;
	}

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte @Nullable [] bytes, int offset, int length) {
		if (!closed && bytes != null) {
			attempt(() -> target.write(bytes, offset, length));
		}
	}

	@Override
	public void flush() {
		if (!closed) {
			attempt(target::flush);
		}
	}

	/** The first failure that is not a reader gone away. */
	Optional<IOException> failure() {
		return Optional.ofNullable(failure);
	}

	private void attempt(Attempt attempt) {
		try {
			attempt.run();
		} catch (IOException e) {
			closed = true;
			failure = isReaderGone(e) ? null : e;
		}
	}

	private static boolean isReaderGone(IOException e) {
		@Nullable
		String message = e.getMessage();
		return message != null && (message.contains("Broken pipe") || message.contains("Connection reset"));
	}

	private interface Attempt {
		void run() throws IOException;
	}
}
