/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.container.ModuleRevisionBuilder;
import org.eclipse.osgi.container.ModuleRevisionBuilder.GenericInfo;
import org.eclipse.osgi.container.builders.OSGiManifestBuilderFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/**
 * Whether plug-ins would work if they were installed together: asked of what runs, without installing anything. What only shows when
 * a plug-in is started is not found here.
 */
public final class InstallationCheck {

	private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\).*?\\(version=([\\d.]+)\\)");

	private final BundleContext context;
	private final Map<PluginFile, Candidate> candidates = new LinkedHashMap<>();

	/**
	 * A plug-in that may be installed.
	 *
	 * @param file        where it lies
	 * @param description what it says of itself; empty when it is no plug-in
	 * @param problems    why it would not work, a sentence each
	 */
	public record Candidate(PluginFile file, Optional<PluginDescription> description, List<String> problems) {
	}

	private InstallationCheck(BundleContext context) {
		this.context = context;
	}

	/**
	 * Looks at plug-ins. Reads their files.
	 *
	 * @param context of any bundle that is started
	 */
	public static List<Candidate> of(BundleContext context, List<PluginFile> files) {
		InstallationCheck check = new InstallationCheck(context);
		check.look(files.stream().distinct().toList());
		return List.copyOf(check.candidates.values());
	}

	private void look(List<PluginFile> files) {
		Map<PluginFile, ModuleRevisionBuilder> manifests = new LinkedHashMap<>();
		for (PluginFile file : files) {
			Candidate candidate = new Candidate(file, PluginDescription.of(file), new ArrayList<>());
			candidates.put(file, candidate);
			readManifest(file, candidate).ifPresent(manifest -> manifests.put(file, manifest));
		}
		manifests.keySet().forEach(this::checkIdentity);
		manifests.forEach((file, manifest) -> checkRequirements(file, manifest, manifests.values()));
	}

	private Optional<ModuleRevisionBuilder> readManifest(PluginFile file, Candidate candidate) {
		try {
			Map<String, String> headers = file.headers();
			if (candidate.description().isEmpty()) {
				candidate.problems().add("It is no plug-in: its manifest names no Bundle-SymbolicName.");
				return Optional.empty();
			}
			ModuleRevisionBuilder manifest = OSGiManifestBuilderFactory.createBuilder(new HashMap<>(headers));
			ExtensionDeclaration.problem(file, headers).map(InstallationCheck::sentence).ifPresent(candidate.problems()::add);
			return Optional.of(manifest);
		} catch (IOException | BundleException e) {
			candidate.problems().add(sentence(FailureText.of(e)));
			return Optional.empty();
		}
	}

	private void checkIdentity(PluginFile file) {
		Candidate candidate = candidate(file);
		String name = candidate.description().orElseThrow().symbolicName();
		for (Bundle bundle : context.getBundles()) {
			if (name.equals(bundle.getSymbolicName()) && !StartedPlugins.isPlugin(bundle)) {
				candidate.problems().add("VDC Studio has a plug-in of this name already, in version %s.".formatted(bundle.getVersion()));
			}
		}
		boolean isTwice = candidates.values().stream().filter(other -> other != candidate)
				.anyMatch(other -> other.description().filter(it -> it.symbolicName().equals(name)).isPresent());
		if (isTwice) {
			candidate.problems().add("Another one of the same name is chosen, too.");
		}
	}

	private void checkRequirements(PluginFile file, ModuleRevisionBuilder manifest, Iterable<ModuleRevisionBuilder> together) {
		for (GenericInfo requirement : manifest.getRequirements()) {
			Map<String, String> directives = requirement.getDirectives();
			boolean isNeeded = !Namespace.RESOLUTION_OPTIONAL.equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
					&& !"dynamic".equals(directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
					&& Namespace.EFFECTIVE_RESOLVE
							.equals(directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE));
			if (isNeeded && !isProvided(requirement) && !isProvided(requirement, together)) {
				candidate(file).problems().add(missing(requirement));
			}
		}
	}

	private boolean isProvided(GenericInfo requirement) {
		return !context.getBundle(0).adapt(FrameworkWiring.class).findProviders(new Needed(requirement)).isEmpty();
	}

	private static boolean isProvided(GenericInfo requirement, Iterable<ModuleRevisionBuilder> together) {
		for (ModuleRevisionBuilder other : together) {
			for (GenericInfo capability : other.getCapabilities(requirement.getNamespace())) {
				if (matches(requirement, capability)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean matches(GenericInfo requirement, GenericInfo capability) {
		@Nullable
		String filter = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
		try {
			return filter == null || FrameworkUtil.createFilter(filter).matches(capability.getAttributes());
		} catch (InvalidSyntaxException e) {
			return false;
		}
	}

	private static String missing(GenericInfo requirement) {
		String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
		return switch (requirement.getNamespace()) {
			case PackageNamespace.PACKAGE_NAMESPACE -> "It needs the package %s, which nothing provides.".formatted(wanted(requirement, filter));
			case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE ->
				"It needs the plug-in %s, which is not there.".formatted(wanted(requirement, filter));
			case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> {
				Matcher java = JAVA.matcher(filter);
				yield "It needs %s, and this is Java %s.".formatted(java.find() ? "Java " + java.group(1) : filter,
						System.getProperty("java.specification.version"));
			}
			default -> "It needs %s %s, which nothing provides.".formatted(requirement.getNamespace(), filter);
		};
	}

	/** The name in a filter like {@code (&(osgi.wiring.bundle=name)(bundle-version>=1.0.0)(!(bundle-version>=2.0.0)))}, and the range. */
	private static String wanted(GenericInfo requirement, String filter) {
		Matcher name = Pattern.compile("\\(%s=([^)]+)\\)".formatted(Pattern.quote(requirement.getNamespace()))).matcher(filter);
		Matcher from = Pattern.compile("version>=([^)]+)\\)").matcher(filter);
		Matcher to = Pattern.compile("\\(!\\([\\w-]*version>=([^)]+)\\)\\)").matcher(filter);
		String range = from.find() && !"0.0.0".equals(from.group(1)) ? " " + from.group(1) + " or newer" : "";
		return (name.find() ? name.group(1) : filter) + range + (to.find() ? " and older than " + to.group(1) : "");
	}

	private static String sentence(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
	}

	private Candidate candidate(PluginFile file) {
		Candidate candidate = candidates.get(file);
		if (candidate == null) {
			throw new IllegalArgumentException("not looked at: " + file);
		}
		return candidate;
	}
}
