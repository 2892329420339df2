/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** What the manifest of a bundle in the source tree says. */
record Bundle(Path folder, String name, List<String> required, List<String> imported, Map<String, Visibility> exported) {

	static final String MANIFEST = "META-INF/MANIFEST.MF";

	/** Who may use an exported package. */
	enum Visibility {
		EVERYBODY, NAMED_BUNDLES, NOBODY
	}

	static Bundle read(Path folder) {
		try (InputStream stream = Files.newInputStream(folder.resolve(MANIFEST))) {
			Manifest manifest = new Manifest(stream);
			List<String> required = new ArrayList<>(values(manifest, Constants.REQUIRE_BUNDLE));
			required.addAll(values(manifest, Constants.FRAGMENT_HOST));
			return new Bundle(folder, values(manifest, Constants.BUNDLE_SYMBOLICNAME).get(0), List.copyOf(required),
					values(manifest, Constants.IMPORT_PACKAGE), exports(manifest));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Packages with hand-written Java in {@code src}. */
	List<String> writtenPackages() {
		Path sources = folder.resolve("src");
		if (!Files.isDirectory(sources)) {
			return List.of();
		}
		return SourceTree.writtenFiles(sources, file -> file.endsWith(".java")).stream()
				.map(file -> packageOf(sources.relativize(file))).distinct().toList();
	}

	private static String packageOf(Path relativeFile) {
		return IntStream.range(0, relativeFile.getNameCount() - 1).mapToObj(relativeFile::getName).map(Path::toString)
				.collect(Collectors.joining("."));
	}

	private static List<String> values(Manifest manifest, String header) {
		List<String> values = new ArrayList<>();
		for (ManifestElement element : elements(manifest, header)) {
			values.addAll(List.of(element.getValueComponents()));
		}
		return List.copyOf(values);
	}

	private static Map<String, Visibility> exports(Manifest manifest) {
		Map<String, Visibility> exports = new TreeMap<>();
		for (ManifestElement element : elements(manifest, Constants.EXPORT_PACKAGE)) {
			for (String exportedPackage : element.getValueComponents()) {
				exports.put(exportedPackage, visibility(element));
			}
		}
		return exports;
	}

	private static Visibility visibility(ManifestElement export) {
		if ("true".equals(export.getDirective("x-internal"))) {
			return Visibility.NOBODY;
		}
		return export.getDirective("x-friends") == null ? Visibility.EVERYBODY : Visibility.NAMED_BUNDLES;
	}

	private static List<ManifestElement> elements(Manifest manifest, String header) {
		@Nullable
		String value = manifest.getMainAttributes().getValue(header);
		try {
			ManifestElement @Nullable [] elements = ManifestElement.parseHeader(header, value);
			return elements == null ? List.of() : List.of(elements);
		} catch (BundleException e) {
			throw new IllegalStateException("Cannot read " + header + ": " + value, e);
		}
	}
}
