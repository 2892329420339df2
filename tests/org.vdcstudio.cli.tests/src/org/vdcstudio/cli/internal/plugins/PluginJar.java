/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

import org.eclipse.jdt.annotation.Nullable;

/** Builds plug-ins for tests out of classes of the tests. */
final class PluginJar {

	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, byte[]> entries = new LinkedHashMap<>();

	/** A plug-in that may contribute rules. */
	static PluginJar named(String symbolicName) {
		PluginJar jar = new PluginJar();
		jar.with("Bundle-ManifestVersion", "2").with("Bundle-SymbolicName", symbolicName + ";singleton:=true")
				.with("Bundle-Version", "1.0.0").with("Require-Bundle", "org.vdcstudio.validation")
				.with("Import-Package", "org.osgi.framework");
		return jar;
	}

	/** A jar that is no plug-in. */
	static PluginJar nameless() {
		return new PluginJar();
	}

	/** Sets a header of the manifest. */
	PluginJar with(String header, String value) {
		headers.put(header, value);
		return this;
	}

	/** Adds a class. */
	PluginJar with(Class<?> type) throws IOException {
		String path = type.getName().replace('.', '/') + ".class";
		@Nullable
		InputStream stream = type.getResourceAsStream("/" + path);
		if (stream == null) {
			throw new IOException("No class file " + path);
		}
		try (stream) {
			entries.put(path, stream.readAllBytes());
		}
		return this;
	}

	/** Adds a plugin.xml that contributes one rule. */
	PluginJar contributing(String rule, Class<?> type) throws IOException {
		return with(type).declaring("""
				<plugin>
				  <extension point="org.vdcstudio.validation.rules">
				    <rule id="%s" class="%s"/>
				  </extension>
				</plugin>
				""".formatted(rule, type.getName()));
	}

	/** Adds a plugin.xml with any text. */
	PluginJar declaring(String pluginXml) {
		return holding("plugin.xml", pluginXml);
	}

	/** Adds viewpoint specifications, and a plugin.xml that contributes them in the order of their paths. */
	PluginJar describing(SortedMap<String, String> specifications) {
		specifications.forEach(this::holding);
		return with("Require-Bundle", "org.vdcstudio.viewpoint").declaring("""
				<plugin>
				  <extension point="org.vdcstudio.viewpoint.specifications">
				    %s
				  </extension>
				</plugin>
				""".formatted(specifications.keySet().stream().map("<specification path=\"%s\"/>"::formatted).collect(Collectors.joining())));
	}

	private PluginJar holding(String path, String text) {
		entries.put(path, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Writes it as a jar. */
	void writeTo(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest())) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				jar.putNextEntry(new ZipEntry(entry.getKey()));
				jar.write(entry.getValue());
				jar.closeEntry();
			}
		}
	}

	/** Writes it as a folder with the contents of a jar. */
	void unpackTo(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("META-INF"));
		try (OutputStream out = Files.newOutputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			manifest().write(out);
		}
		for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
			Path file = folder.resolve(entry.getKey());
			@Nullable
			Path parent = file.getParent();
			if (parent != null) {
				Files.createDirectories(parent);
			}
			Files.write(file, entry.getValue());
		}
	}

	private Manifest manifest() {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.forEach((header, value) -> manifest.getMainAttributes().put(new Attributes.Name(header), value));
		return manifest;
	}
}
