/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.jdt.annotation.Nullable;

/** What the libraries that the language is made of log: nobody would see it, and they complain of that on standard error. */
public final class LibraryLog {

	private LibraryLog() {
	}

	/** Takes what is logged, on any thread. */
	@FunctionalInterface
	public interface Receiver {

		/**
		 * A warning or an error.
		 *
		 * @param message who logged it, and what
		 * @param thrown  what went wrong, if that is known
		 */
		void log(boolean isError, String message, @Nullable Throwable thrown);
	}

	/** Hands warnings and errors on from now on; to be called once in a process, by its application. */
	public static void handOn(Receiver receiver) {
		Logger.getRootLogger().setLevel(Level.WARN);
		Logger.getRootLogger().addAppender(new Appender(receiver));
	}

	private static final class Appender extends AppenderSkeleton {

		private final Receiver receiver;

		Appender(Receiver receiver) {
			this.receiver = receiver;
		}

		@Override
		protected void append(@Nullable LoggingEvent event) {
			if (event != null) {
				@Nullable
				ThrowableInformation thrown = event.getThrowableInformation();
				receiver.log(event.getLevel().isGreaterOrEqual(Level.ERROR), event.getLoggerName() + ": " + event.getRenderedMessage(),
						thrown == null ? null : thrown.getThrowable());
			}
		}

		@Override
		public void close() {
			// The log is the receiver's.
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	}
}
