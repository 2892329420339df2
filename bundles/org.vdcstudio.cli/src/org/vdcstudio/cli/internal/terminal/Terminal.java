/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The two streams of a command: results go to {@link #out()}, everything else to {@link #err()}. Both are UTF-8 whatever
 * the locale, so that two runs of one command give the same bytes.
 */
public final class Terminal {

	private static final int BUFFER = 1 << 16;

	private final PipeOutput output;
	private final PrintWriter out;
	private final PrintWriter err;
	private final boolean colouredOut;
	private final boolean watched;

	private Terminal(OutputStream out, OutputStream err, boolean colouredOut, boolean watched) {
		this.output = new PipeOutput(out);
		this.out = writer(new BufferedOutputStream(output, BUFFER), false);
		this.err = writer(new PipeOutput(err), true);
		this.colouredOut = colouredOut;
		this.watched = watched;
	}

	/** The streams of this process. */
	public static Terminal ofProcess() {
		return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
				Colours.wantedOnStandardOutput(), Colours.mayBeDrawnOnStandardError());
	}

	/** Two streams of the caller, never coloured and watched by nobody. */
	public static Terminal of(OutputStream out, OutputStream err) {
		return new Terminal(out, err, false, false);
	}

	private static PrintWriter writer(OutputStream target, boolean flushedWithEveryLine) {
		return new PrintWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), flushedWithEveryLine);
	}

	/** Where results go. */
	public PrintWriter out() {
		return out;
	}

	/** Where messages and progress go; flushed with every line. */
	public PrintWriter err() {
		return err;
	}

	/** Whether results may be coloured. */
	public boolean isColoured() {
		return colouredOut;
	}

	/** Whether people see standard error while it is written, so that progress may be drawn there. */
	public boolean isWatched() {
		return watched;
	}

	/** Says something that is no result. */
	public void say(String message) {
		err.println("vdc: " + message);
	}

	/**
	 * Writes out what is still buffered.
	 *
	 * @return why results could not be written; empty when they were, or when nobody wants to read on
	 */
	public Optional<IOException> flush() {
		out.flush();
		err.flush();
		return output.failure();
	}
}
