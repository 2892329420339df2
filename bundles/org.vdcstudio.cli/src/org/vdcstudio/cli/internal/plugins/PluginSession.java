/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.contribution.plugins.InstalledPlugins;
import org.vdcstudio.contribution.plugins.StartedPlugins;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Plug-ins that take part in one command: started when it begins, gone when it is closed. They are those of a folder that is named,
 * and those that the user has installed. A plug-in that does not work becomes a problem of the {@linkplain #rules() rules} and of the
 * {@linkplain #simulationExtensions() extensions of the simulation}; the others go on.
 */
public final class PluginSession implements AutoCloseable {

	private final Optional<StartedPlugins> plugins;

	private PluginSession(Optional<StartedPlugins> plugins) {
		this.plugins = plugins;
	}

	/**
	 * Starts plug-ins.
	 *
	 * @param folder the folder that is named; its plug-ins are used instead of installed ones of the same name
	 * @throws UserException when there is no such folder, or no platform that could run its plug-ins
	 */
	public static PluginSession open(Optional<Path> folder) throws IOException {
		folder.ifPresent(PluginSession::check);
		@Nullable
		Bundle own = FrameworkUtil.getBundle(PluginSession.class);
		List<Path> folders = Stream.concat(folder.stream(), InstalledPlugins.ofUser().folder().stream()).toList();
		if (own == null || folders.isEmpty()) {
			return new PluginSession(Optional.empty());
		}
		return new PluginSession(Optional.of(StartedPlugins.start(context(own), folders)));
	}

	private static void check(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new UserException("'%s' is no folder with plug-ins".formatted(folder));
		}
		if (FrameworkUtil.getBundle(PluginSession.class) == null) {
			throw new UserException("plug-ins need the installed product; run ./vdc");
		}
	}

	private static BundleContext context(Bundle own) {
		try {
			// Only a started bundle has a context.
			own.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			throw new IllegalStateException("The command line itself cannot be started", e);
		}
		return own.getBundleContext();
	}

	/** All rules there are while the session lasts; what does not work is among their problems. */
	public RuleRegistry rules() {
		RuleRegistry registry = RuleRegistry.ofPlatform();
		registry.rules();
		return registry;
	}

	/** All extensions of the simulation there are while the session lasts; what does not work is among their problems. */
	public SimulationExtensions simulationExtensions() {
		return SimulationExtensions.ofPlatform();
	}

	@Override
	public void close() {
		plugins.ifPresent(StartedPlugins::close);
	}
}
