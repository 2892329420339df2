/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What a plug-in says of itself.
 *
 * @param file         where it lies
 * @param symbolicName its identity
 * @param version      its version as written; {@code 0.0.0} without one
 * @param name         what people call it: its symbolic name when it has no other
 * @param vendor       who made it; empty when it does not say
 */
public record PluginDescription(PluginFile file, String symbolicName, String version, String name, String vendor) {

	/** The description of a plug-in; empty when it is none, or cannot be read. */
	public static Optional<PluginDescription> of(PluginFile file) {
		try {
			return of(file, file.headers());
		} catch (IOException e) {
			// Whoever starts it says why it cannot be read.
			return Optional.empty();
		}
	}

	static Optional<PluginDescription> of(PluginFile file, Map<String, String> headers) {
		String symbolicName = headers.getOrDefault("Bundle-SymbolicName", "").split(";", 2)[0].strip();
		if (symbolicName.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new PluginDescription(file, symbolicName, headers.getOrDefault("Bundle-Version", "0.0.0").strip(),
				readable(headers, "Bundle-Name").orElse(symbolicName), readable(headers, "Bundle-Vendor").orElse("")));
	}

	/** A name that is translated elsewhere says nothing by itself. */
	private static Optional<String> readable(Map<String, String> headers, String header) {
		return Optional.ofNullable(headers.get(header)).map(String::strip).filter(text -> !text.isEmpty() && !text.startsWith("%"));
	}
}
