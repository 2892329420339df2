/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

/** Keeps what libraries print and log away from what a command has to say. */
final class LibraryOutput {

	private LibraryOutput() {
	}

	/** Sets it up, once in a process. */
	static void redirect() {
		// Results must be readable by programs, and whatever a library prints is none.
		System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
		// Otherwise Guice uses a part of Java that newer releases warn about on standard error.
		System.setProperty("guice_custom_class_loading", "CHILD");
		Logger.getRootLogger().setLevel(Level.WARN);
		Logger.getRootLogger().addAppender(new PlatformLogAppender());
	}

	/** Writes into the platform's log. */
	private static final class PlatformLogAppender extends AppenderSkeleton {

		@Override
		protected void append(@Nullable LoggingEvent event) {
			if (event == null) {
				return;
			}
			@Nullable
			ThrowableInformation thrown = event.getThrowableInformation();
			String message = event.getLoggerName() + ": " + event.getRenderedMessage();
			if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
				ILog.get().error(message, thrown == null ? null : thrown.getThrowable());
			} else {
				ILog.get().warn(message, thrown == null ? null : thrown.getThrowable());
			}
		}

		@Override
		public void close() {
			// The log is the platform's.
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	}
}
