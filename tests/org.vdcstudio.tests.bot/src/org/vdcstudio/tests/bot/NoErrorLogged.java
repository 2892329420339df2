/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which an error was logged. */
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback {

	private final List<String> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = this::logged;

	/** Called by JUnit. */
	public NoErrorLogged() {
		// nothing to set up before a test begins
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(listener);
		assertEquals(List.of(), errors, "errors in the log");
	}

	private void logged(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(plugin + ": " + status.getMessage() + stack(status.getException()));
		}
	}

	/** A failure that comes once in many runs can be understood only by where it was thrown. */
	private static String stack(@Nullable Throwable failure) {
		return failure == null ? "" : Arrays.stream(failure.getStackTrace()).map(frame -> "\n\tat " + frame)
				.collect(Collectors.joining("", "\n" + failure, stack(failure.getCause())));
	}
}
