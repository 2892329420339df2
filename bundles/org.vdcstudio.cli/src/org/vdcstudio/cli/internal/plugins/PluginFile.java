/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

	/** The jar, packed now if it lies there unpacked. */
	InputStream open() throws IOException {
		return Files.isDirectory(path) ? new ByteArrayInputStream(pack()) : Files.newInputStream(path);
	}

	private byte[] pack() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream jar = new ZipOutputStream(bytes); Stream<Path> files = Files.walk(path)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				jar.putNextEntry(new ZipEntry(path.relativize(file).toString().replace('\\', '/')));
				Files.copy(file, jar);
				jar.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static boolean isJar(Path entry) {
		return entry.toString().endsWith(".jar") && Files.isRegularFile(entry);
	}

	private static boolean isUnpacked(Path entry) {
		return Files.isRegularFile(entry.resolve(MANIFEST));
	}
}
