/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;

/**
 * The specifications that bundles contribute. They are read when somebody first asks, and again when contributions have
 * come or gone; one that cannot be read is among the problems and harms no other. Safe for use by any thread.
 */
public final class ViewpointRegistry {

	/** The extension point through which specifications are contributed. */
	public static final String EXTENSION_POINT = "org.vdcstudio.viewpoint.specifications";

	private final IExtensionRegistry extensions;
	private List<IConfigurationElement> contributions = List.of();
	private List<SpecificationResult> results = List.of();

	/** Creates a registry above the extensions of a platform. */
	public ViewpointRegistry(IExtensionRegistry extensions) {
		this.extensions = extensions;
	}

	/** {@return a registry above the extensions of the running platform} */
	public static ViewpointRegistry ofPlatform() {
		return new ViewpointRegistry(Objects.requireNonNull(RegistryFactory.getRegistry(), "no platform is running"));
	}

	/** {@return all diagrams, by contributing bundle and then as contributed} */
	public List<DiagramDescription> diagrams() {
		return results().stream().flatMap(result -> result.specification().diagrams().stream()).toList();
	}

	/**
	 * Finds the diagram of a viewpoint.
	 *
	 * @param viewpoint its name
	 * @return the first diagram of the viewpoint, or empty
	 */
	public Optional<DiagramDescription> diagram(String viewpoint) {
		return diagrams().stream().filter(diagram -> diagram.viewpoint().equals(viewpoint)).findFirst();
	}

	/** {@return what could not be understood, files being named as {@code bundle/path}} */
	public List<SpecificationProblem> problems() {
		return results().stream().flatMap(result -> result.problems().stream()).toList();
	}

	private synchronized List<SpecificationResult> results() {
		List<IConfigurationElement> present = Stream.of(extensions.getConfigurationElementsFor(EXTENSION_POINT))
				.filter(element -> element.getName().equals("specification"))
				.sorted(Comparator.comparing(element -> element.getContributor().getName())).toList();
		if (!present.equals(contributions)) {
			Map<String, String> viewpoints = new HashMap<>();
			results = present.stream().map(element -> read(element, viewpoints)).toList();
			contributions = present;
		}
		return results;
	}

	private static SpecificationResult read(IConfigurationElement element, Map<String, String> viewpoints) {
		String path = String.valueOf(element.getAttribute("path"));
		String file = element.getContributor().getName() + "/" + path;
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		URL entry = bundle == null ? null : bundle.getEntry(path);
		if (bundle == null || entry == null) {
			return unreadable(file, "there is no such file");
		}
		try (InputStream in = entry.openStream()) {
			return ViewpointSpecifications.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8),
					bundle::loadClass, viewpoints);
		} catch (IOException e) {
			return unreadable(file, "cannot be read: " + e.getMessage());
		}
	}

	private static SpecificationResult unreadable(String file, String message) {
		return new SpecificationResult(new ViewpointSpecification(file, new ArrayList<>()),
				List.of(new SpecificationProblem(file, 0, 0, message)));
	}
}
