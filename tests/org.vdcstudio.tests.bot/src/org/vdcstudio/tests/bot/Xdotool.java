/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sends input events to the X server, which cannot be told from those of a mouse and a keyboard. */
final class Xdotool {

	private static final long PATIENCE_SECONDS = 30;

	private Xdotool() {
	}

	static void run(String... arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroy();
				Screenshot.take("failure-xdotool");
				throw new AssertionError(String.join(" ", command) + " came to no end");
			}
			if (process.exitValue() != 0) {
				String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				throw new AssertionError(String.join(" ", command) + " failed: " + output);
			}
		} catch (IOException e) {
			throw new AssertionError("xdotool cannot be run; is it installed?", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted in " + String.join(" ", command), e);
		}
	}
}
