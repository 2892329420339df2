/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.cli.internal.terminal.Terminal;

/** A {@code vdc} command in a process of its own, for what only a process can meet: signals, and readers that go away. */
final class ChildProcess {

	private static final String[] OUTPUT_FOLDERS = { "", "target/classes", "target/test-classes", "bin" };

	private ChildProcess() {
	}

	/** Runs a command with the streams of the process. */
	public static void main(String... arguments) {
		LibraryOutput.redirect();
		System.exit(CommandRunner.run(Terminal.ofProcess(), arguments).code());
	}

	/** Starts a command; its standard streams are pipes. */
	static Process start(String... arguments) throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		List<String> command = new ArrayList<>(
				List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), ChildProcess.class.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).start();
	}

	private static String classPath() {
		if (!Platform.isRunning()) {
			return System.getProperty("java.class.path", "");
		}
		Bundle own = Objects.requireNonNull(FrameworkUtil.getBundle(CommandRunner.class));
		return Arrays.stream(own.getBundleContext().getBundles()).flatMap(ChildProcess::places).map(File::getPath)
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static Stream<File> places(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).stream().flatMap(place -> place.isDirectory()
				? Arrays.stream(OUTPUT_FOLDERS).map(folder -> new File(place, folder)).filter(File::isDirectory)
				: Stream.of(place));
	}
}
