/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** An element of the platform's extension registry. */
public record PlatformElement(IConfigurationElement element) implements ContributionElement {

	/** The elements contributed to a point. */
	public static List<ContributionElement> of(IExtensionRegistry registry, String point) {
		return wrap(registry.getConfigurationElementsFor(point));
	}

	@Override
	public String name() {
		return element.getName();
	}

	@Override
	public String contributor() {
		return element.getContributor().getName();
	}

	@Override
	public Optional<String> attribute(String attribute) {
		return Optional.ofNullable(element.getAttribute(attribute));
	}

	@Override
	public List<ContributionElement> children(String tag) {
		return wrap(element.getChildren(tag));
	}

	@Override
	public <T> T create(String attribute, Class<T> type) throws CoreException {
		return type.cast(element.createExecutableExtension(attribute));
	}

	private static List<ContributionElement> wrap(IConfigurationElement[] elements) {
		List<ContributionElement> wrapped = new ArrayList<>(elements.length);
		for (IConfigurationElement each : elements) {
			wrapped.add(new PlatformElement(each));
		}
		return wrapped;
	}
}
