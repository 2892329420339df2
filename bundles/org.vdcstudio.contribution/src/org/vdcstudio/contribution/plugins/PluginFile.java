/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A plug-in as it lies in a folder: a jar, or a folder with the contents of one.
 *
 * @param path the jar or folder
 */
public record PluginFile(Path path) {

	/** The plug-ins in a folder, by name. What is neither a jar nor an unpacked one is none of our business. */
	public static List<PluginFile> in(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> isJar(entry) || isUnpacked(entry)).sorted().map(PluginFile::new)
					.filter(plugin -> !Files.exists(plugin.removalMark())).toList();
		}
	}

	/** Whether it is a folder with the contents of a jar. */
	public static boolean isUnpacked(Path entry) {
		return Files.isRegularFile(entry.resolve(JarFile.MANIFEST_NAME));
	}

	/** What people call it. */
	public String name() {
		return String.valueOf(path.getFileName());
	}

	/** The headers of its manifest; none when it has no manifest. */
	Map<String, String> headers() throws IOException {
		Map<String, String> headers = new HashMap<>();
		Optional<byte[]> manifest = read(JarFile.MANIFEST_NAME);
		if (manifest.isPresent()) {
			new Manifest(new ByteArrayInputStream(manifest.get())).getMainAttributes()
					.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
		}
		return headers;
	}

	/** The contents of one of its files, if there is such a file. */
	Optional<byte[]> read(String entry) throws IOException {
		if (Files.isDirectory(path)) {
			Path file = path.resolve(entry);
			return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		}
		try (ZipFile jar = new ZipFile(path.toFile())) {
			@Nullable
			ZipEntry found = jar.getEntry(entry);
			if (found == null) {
				return Optional.empty();
			}
			try (InputStream in = jar.getInputStream(found)) {
				return Optional.of(in.readAllBytes());
			}
		}
	}

	/** A reference to where it lies, which spares the platform a copy that commands running side by side would share. */
	InputStream open() throws IOException {
		return URI.create("reference:" + path.toUri()).toURL().openStream();
	}

	/** Where this file is, the plug-in is as good as gone. A platform that runs may still read from it, so it is deleted later. */
	Path removalMark() {
		return path.resolveSibling(name() + ".removed");
	}

	private static boolean isJar(Path entry) {
		return entry.toString().endsWith(".jar") && Files.isRegularFile(entry);
	}
}
