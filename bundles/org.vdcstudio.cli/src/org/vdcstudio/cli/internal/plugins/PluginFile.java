/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plug-in as it lies in a folder: a jar, or a folder with the contents of one.
 *
 * @param path the jar or folder
 */
record PluginFile(Path path) {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	/** The plug-ins in a folder, by name. What is neither a jar nor an unpacked one is none of our business. */
	static List<PluginFile> in(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> isJar(entry) || isUnpacked(entry)).sorted().map(PluginFile::new).toList();
		}
	}

	/** What people call it. */
	String name() {
		return String.valueOf(path.getFileName());
	}

	/** A reference to where it lies, which spares the platform a copy that commands running side by side would share. */
	InputStream open() throws IOException {
		return URI.create("reference:" + path.toUri()).toURL().openStream();
	}

	private static boolean isJar(Path entry) {
		return entry.toString().endsWith(".jar") && Files.isRegularFile(entry);
	}

	private static boolean isUnpacked(Path entry) {
		return Files.isRegularFile(entry.resolve(MANIFEST));
	}
}
