/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The plug-ins of some folders, from when they are started until this is closed. One that does not work becomes a
 * {@linkplain #problems() problem}; the others go on. The platform remembers nothing of them: what is in a folder when it is
 * started is all that counts.
 */
public final class StartedPlugins implements AutoCloseable {

	/** Marks what was installed here, so that the next start can clear away what a killed process left. */
	private static final String LOCATION = "vdc-plugins:";

	/** A platform runs once in a process, and so do its plug-ins. */
	private static final List<PluginProblem> PROBLEMS = new CopyOnWriteArrayList<>();

	private final List<Bundle> bundles = new ArrayList<>();
	private final List<PluginProblem> problems = new ArrayList<>();
	private final BundleContext context;

	private StartedPlugins(BundleContext context) {
		this.context = context;
	}

	/**
	 * Starts the plug-ins of folders.
	 *
	 * @param context of any bundle that is started
	 * @param folders the folders; a plug-in in an earlier one is used instead of those of the same name in later ones
	 * @throws IOException when a folder cannot be read
	 */
	public static StartedPlugins start(BundleContext context, List<Path> folders) throws IOException {
		StartedPlugins started = new StartedPlugins(context);
		started.clearLeftovers();
		Set<String> earlier = new HashSet<>();
		for (Path folder : folders) {
			PluginFile.in(folder).forEach(plugin -> started.install(plugin, earlier));
			started.bundles.stream().map(Bundle::getSymbolicName).forEach(earlier::add);
		}
		started.start();
		PROBLEMS.addAll(started.problems);
		return started;
	}

	/** What is wrong with the plug-ins that are started in this process, by whomever. */
	public static List<PluginProblem> problems() {
		return List.copyOf(PROBLEMS);
	}

	/** Whether a plug-in takes part, or would if it worked. */
	public static boolean isStarted(BundleContext context, PluginFile plugin) {
		return context.getBundle(location(plugin)) != null
				|| PROBLEMS.stream().anyMatch(problem -> problem.plugin().equals(plugin.name()));
	}

	/** Whether a bundle is a plug-in from a folder, not part of the product. */
	static boolean isPlugin(Bundle bundle) {
		return bundle.getLocation().startsWith(LOCATION);
	}

	@Override
	public void close() {
		bundles.forEach(StartedPlugins::uninstall);
		problems.forEach(PROBLEMS::remove);
	}

	private void clearLeftovers() {
		for (Bundle bundle : context.getBundles()) {
			if (isPlugin(bundle)) {
				uninstall(bundle);
			}
		}
	}

	private void install(PluginFile plugin, Set<String> earlier) {
		if (!earlier.isEmpty() && PluginDescription.of(plugin).filter(it -> earlier.contains(it.symbolicName())).isPresent()) {
			return;
		}
		try (InputStream jar = plugin.open()) {
			Bundle bundle = context.installBundle(location(plugin), jar);
			bundles.add(bundle);
			if (bundle.getSymbolicName() == null) {
				problems.add(new PluginProblem(plugin.name(), "It is no plug-in: its manifest names no Bundle-SymbolicName."));
			}
		} catch (BundleException | IOException e) {
			problems.add(new PluginProblem(plugin.name(), "It cannot be installed: " + FailureText.of(e)));
		}
	}

	private static String location(PluginFile plugin) {
		return LOCATION + plugin.path().toAbsolutePath();
	}

	/** Plug-ins may need one another, so all are resolved before the first is started. */
	private void start() {
		if (bundles.isEmpty()) {
			return;
		}
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(bundles);
		for (Bundle bundle : bundles) {
			if (bundle.getSymbolicName() != null) {
				problem(bundle).map(message -> new PluginProblem(bundle.getSymbolicName(), message)).ifPresent(problems::add);
			}
		}
	}

	private static Optional<String> problem(Bundle bundle) {
		@Nullable
		String host = bundle.getHeaders("").get("Fragment-Host");
		try {
			if (host == null) {
				bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
			}
		} catch (BundleException e) {
			return Optional.of("It cannot be started: " + FailureText.of(e));
		}
		return ExtensionDeclaration.problem(bundle).map(reason -> "It is started, but " + reason);
	}

	private static void uninstall(Bundle bundle) {
		try {
			bundle.uninstall();
		} catch (BundleException | IllegalStateException e) {
			// What was done with it stands; what is left over is cleared away by the next start.
			ILog.of(StartedPlugins.class).warn("Plug-in %s was not uninstalled".formatted(bundle.getLocation()), e);
		}
	}
}
