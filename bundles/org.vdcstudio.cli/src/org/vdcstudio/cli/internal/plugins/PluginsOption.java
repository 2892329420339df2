/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;

import picocli.CommandLine.Option;

/** The option of commands in which plug-ins may take part. */
public final class PluginsOption {

	@Option(names = "--plugins", paramLabel = "DIR", description = "A folder with plug-ins whose contributions are used too.")
	private @Nullable Path folder;

	/**
	 * Starts the plug-ins of the folder, if one is named.
	 *
	 * @throws UserException when there is no such folder, or no platform that could run plug-ins
	 */
	public PluginSession open() throws IOException {
		return PluginSession.open(Optional.ofNullable(folder));
	}
}
