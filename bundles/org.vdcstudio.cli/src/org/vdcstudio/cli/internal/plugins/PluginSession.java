/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.simulation.extension.registry.ExtensionProblem;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Plug-ins that take part in one command: installed and started when it begins, gone when it is closed. A plug-in that does not
 * work becomes a problem of the {@linkplain #rules() rules} and of the {@linkplain #simulationExtensions() extensions of the
 * simulation}; the others go on.
 */
public final class PluginSession implements AutoCloseable {

	/** Marks what a session installed, so that the next one can clear away what a killed one left. */
	private static final String LOCATION = "vdc-plugins:";

	private final List<Bundle> bundles = new ArrayList<>();
	private final List<ContributionProblem> problems = new ArrayList<>();

	private PluginSession() {
	}

	/**
	 * Starts the plug-ins of a folder.
	 *
	 * @param folder the folder; without one, nothing is started
	 * @throws UserException when there is no such folder, or no platform that could run plug-ins
	 */
	public static PluginSession open(Optional<Path> folder) throws IOException {
		PluginSession session = new PluginSession();
		if (folder.isPresent()) {
			BundleContext context = platform(folder.get());
			session.clearLeftovers(context);
			PluginFile.in(folder.get()).forEach(plugin -> session.install(plugin, context));
			session.start(context);
		}
		return session;
	}

	private static BundleContext platform(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new UserException("'%s' is no folder with plug-ins".formatted(folder));
		}
		@Nullable
		Bundle own = FrameworkUtil.getBundle(PluginSession.class);
		if (own == null) {
			throw new UserException("plug-ins need the installed product; run ./vdc");
		}
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
		RuleRegistry registry = RuleRegistry.ofPlatform().withProblems(problems);
		registry.rules();
		return registry;
	}

	/** All extensions of the simulation there are while the session lasts; what does not work is among their problems. */
	public SimulationExtensions simulationExtensions() {
		return SimulationExtensions.ofPlatform().withProblems(
				problems.stream().map(problem -> new ExtensionProblem(problem.contributor(), problem.message())).toList());
	}

	@Override
	public void close() {
		bundles.forEach(this::uninstall);
	}

	private void clearLeftovers(BundleContext context) {
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getLocation().startsWith(LOCATION)) {
				uninstall(bundle);
			}
		}
	}

	private void install(PluginFile plugin, BundleContext context) {
		try (InputStream jar = plugin.open()) {
			Bundle bundle = context.installBundle(LOCATION + plugin.path().toAbsolutePath(), jar);
			bundles.add(bundle);
			if (bundle.getSymbolicName() == null) {
				problems.add(new ContributionProblem(plugin.name(), "It is no plug-in: its manifest names no Bundle-SymbolicName."));
			}
		} catch (BundleException | IOException e) {
			problems.add(new ContributionProblem(plugin.name(), "It cannot be installed: " + FailureText.of(e)));
		}
	}

	/** Plug-ins may need one another, so all are resolved before the first is started. */
	private void start(BundleContext context) {
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(bundles);
		for (Bundle bundle : bundles) {
			if (bundle.getSymbolicName() != null) {
				problem(bundle).map(message -> new ContributionProblem(bundle.getSymbolicName(), message)).ifPresent(problems::add);
			}
		}
	}

	private static Optional<String> problem(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		} catch (BundleException e) {
			return Optional.of("It cannot be started: " + FailureText.of(e));
		}
		return ExtensionDeclaration.problem(bundle).map(reason -> "It is started, but " + reason);
	}

	private void uninstall(Bundle bundle) {
		try {
			bundle.uninstall();
		} catch (BundleException | IllegalStateException e) {
			// The result of the command stands; what is left over is cleared away by the next session.
			ILog.get().warn("Plug-in %s was not uninstalled".formatted(bundle.getLocation()), e);
		}
	}
}
