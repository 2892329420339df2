/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** VDC Studio as somebody has unpacked it in a folder of theirs, with a home of their own and without the sources. */
final class Installation {

	private final Path folder;
	private final Path home;

	private Installation(Path folder) throws IOException {
		this.folder = folder;
		home = Files.createDirectories(folder.resolve("home"));
	}

	/** Unpacks the archive for this system. */
	static Installation unpackInto(Path folder) throws IOException, InterruptedException {
		new Command(folder, "tar", "xzf", Built.archive("linux-x86_64.tar.gz").toString()).output();
		return new Installation(folder);
	}

	/** The folder that was in the archive. */
	Path product() {
		return folder.resolve("vdcstudio");
	}

	/** Where this user's plug-ins are. */
	Path plugins() {
		return home.resolve(".vdcstudio/plugins");
	}

	/** A command of {@code vdc}. */
	Command vdc(String... arguments) {
		String[] words = new String[arguments.length + 1];
		words[0] = product().resolve("vdc").toString();
		System.arraycopy(arguments, 0, words, 1, arguments.length);
		return asUser(new Command(folder, words));
	}

	/** One of the product's own applications. */
	Command application(String application, String... arguments) throws IOException {
		String[] words = new String[arguments.length + 5];
		words[0] = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
		words[1] = "-jar";
		try (var jars = Files.newDirectoryStream(product().resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			words[2] = jars.iterator().next().toString();
		}
		words[3] = "-application";
		words[4] = application;
		System.arraycopy(arguments, 0, words, 5, arguments.length);
		return asUser(new Command(folder, words));
	}

	private Command asUser(Command command) {
		command.with("HOME", home.toString()).with("XDG_CACHE_HOME", home.resolve(".cache").toString())
				.with("VDC_PLUGINS", plugins().toString()).with("JAVA_HOME", System.getProperty("java.home", ""));
		return command;
	}

	/** The screen that the tests run on, if there is one. */
	static @Nullable String screen() {
		return System.getenv("DISPLAY");
	}
}
