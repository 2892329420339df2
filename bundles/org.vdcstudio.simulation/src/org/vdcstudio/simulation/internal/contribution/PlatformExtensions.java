/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Extensions in the registry of the platform. */
public final class PlatformExtensions {

	private PlatformExtensions() {
	}

	/** The elements contributed to a point. */
	public static List<ExtensionElement> of(IExtensionRegistry registry, String point) {
		List<ExtensionElement> elements = new ArrayList<>();
		for (IConfigurationElement each : registry.getConfigurationElementsFor(point)) {
			Map<String, String> attributes = new HashMap<>();
			for (String name : each.getAttributeNames()) {
				attributes.put(name, String.valueOf(each.getAttribute(name)));
			}
			elements.add(new ExtensionElement(each.getName(), each.getContributor().getName(), attributes,
					() -> each.createExecutableExtension("class")));
		}
		return elements;
	}
}
