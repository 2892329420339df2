/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Serves one editor until it goes away. */
public final class LanguageServerRun {

	/** Held, because loggers that nobody holds forget how they are set up. */
	private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

	private LanguageServerRun() {
	}

	/**
	 * Serves the editor at the other end of two streams.
	 *
	 * @param registry the rules
	 * @param settings how designs are checked
	 * @param in       what the editor says
	 * @param out      what it is told; nothing else may be written there
	 * @param say      is told what is no matter of the protocol
	 * @return {@link ExitCode#FINE} when the editor ended it as the protocol has it
	 * @throws InterruptedException when the thread is interrupted meanwhile
	 */
	public static ExitCode serve(RuleRegistry registry, CheckSettings settings, InputStream in, OutputStream out, Consumer<String> say)
			throws InterruptedException {
		VdcLanguageServer server = new VdcLanguageServer(registry, settings);
		Handler messages = new Messages(say);
		PROTOCOL.setUseParentHandlers(false);
		PROTOCOL.addHandler(messages);
		ExecutorService reader = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("VDC Studio editor ", 0).factory());
		try {
			Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out, reader, messagesAsTheyAre -> messagesAsTheyAre);
			server.connect(launcher.getRemoteProxy());
			Future<Void> listening = launcher.startListening();
			reader.submit(() -> {
				waitFor(listening);
				// the editor went away without a word
				server.exit();
			});
			return server.ended().get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} finally {
			PROTOCOL.removeHandler(messages);
			reader.shutdownNow();
		}
	}

	private static void waitFor(Future<Void> listening) {
		try {
			listening.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			PROTOCOL.warning(String.valueOf(e.getCause()));
		}
	}

	/** What is wrong with messages, each in a line. */
	private static final class Messages extends Handler {

		private final Consumer<String> say;

		Messages(Consumer<String> say) {
			this.say = say;
		}

		@Override
		public void publish(@Nullable LogRecord record) {
			if (record != null) {
				@Nullable
				Throwable thrown = record.getThrown();
				say.accept(thrown == null ? record.getMessage() : "%s (%s)".formatted(record.getMessage(), thrown));
			}
		}

		@Override
		public void flush() {
			// nothing is kept back
		}

		@Override
		public void close() {
			// nothing is held
		}
	}
}
