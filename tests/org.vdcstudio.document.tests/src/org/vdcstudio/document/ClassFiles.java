/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Classes by themselves, for processes of their own: within OSGi they stand on no class path. */
public final class ClassFiles {

	private ClassFiles() {
	}

	/** Copies classes into a folder, which is returned. */
	public static Path copy(Path folder, List<String> classes) throws IOException {
		for (String each : classes) {
			String name = each.replace('.', '/') + ".class";
			Path copy = folder.resolve(name);
			Files.createDirectories(Objects.requireNonNull(copy.getParent()));
			try (InputStream in = Objects.requireNonNull(ClassFiles.class.getResourceAsStream("/" + name))) {
				Files.copy(in, copy);
			}
		}
		return folder;
	}

	/** Starts the main method of a class; as little as possible is started, so that a thousand processes are affordable. */
	public static Process java(Path classes, String main, String... arguments) throws IOException {
		List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx32m", "-cp", classes.toString(), main), Stream.of(arguments)).toList();
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}
}
