/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.terminal.Terminal;

/** The Equinox application {@code org.vdcstudio.cli.vdc}: runs one command and ends with its exit code. */
public final class VdcApplication implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		LibraryOutput.redirect();
		return CommandRunner.run(Terminal.ofProcess(), arguments(context)).code();
	}

	@Override
	public void stop() {
		// A command ends by itself; there is nothing to release.
	}

	private static String[] arguments(@Nullable IApplicationContext context) {
		return context != null && context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments
				? arguments
				: new String[0];
	}
}
