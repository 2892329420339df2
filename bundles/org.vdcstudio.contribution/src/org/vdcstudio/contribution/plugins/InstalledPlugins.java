/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/**
 * The plug-ins that a user has installed: a folder of jars, read whenever the workbench or a command starts. It belongs to the user
 * and not to the installation, so that it is there after an update, and where an installation cannot be written to.
 */
public final class InstalledPlugins {

	private static final String PROPERTY = "vdc.plugins";
	private static final String VARIABLE = "VDC_PLUGINS";

	private final Path folder;

	/** Those in a folder, which need not exist. */
	public InstalledPlugins(Path folder) {
		this.folder = folder;
	}

	/**
	 * Those of the user who runs this process: in {@code .vdcstudio/plugins} of the home folder, unless the system property
	 * {@code vdc.plugins} or else the environment variable {@code VDC_PLUGINS} names another folder.
	 */
	public static InstalledPlugins ofUser() {
		return new InstalledPlugins(Optional.ofNullable(System.getProperty(PROPERTY)).or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
				.filter(named -> !named.isBlank()).map(Path::of)
				.orElseGet(() -> Path.of(System.getProperty("user.home", ""), ".vdcstudio", "plugins")));
	}

	/** The folder to start plug-ins from; empty when nothing was ever installed. */
	public Optional<Path> folder() {
		return Optional.of(folder).filter(Files::isDirectory);
	}

	/** What is installed, by name; files that turn out to be no plug-ins are among them. */
	public List<PluginFile> files() throws IOException {
		return Files.isDirectory(folder) ? PluginFile.in(folder) : List.of();
	}

	/**
	 * Copies a plug-in into the folder, where it replaces others of its name. It is used from the next start on.
	 *
	 * @throws IOException when it cannot be copied; then everything is as it was
	 */
	public void install(PluginDescription plugin) throws IOException {
		Files.createDirectories(folder);
		List<PluginFile> replaced = files().stream().filter(file -> hasName(file, plugin.symbolicName())).toList();
		Path unfinished = Files.createTempDirectory(folder, ".unfinished");
		try {
			Path copy = unfinished.resolve(plugin.file().name());
			copy(plugin.file().path(), copy);
			Files.move(copy, freePlace(plugin), StandardCopyOption.ATOMIC_MOVE);
		} finally {
			delete(unfinished);
		}
		for (PluginFile old : replaced) {
			remove(old);
		}
	}

	private static boolean hasName(PluginFile file, String symbolicName) {
		return PluginDescription.of(file).filter(it -> it.symbolicName().equals(symbolicName)).isPresent();
	}

	/** Takes a plug-in away; it is no longer used from the next start on. */
	public void remove(PluginFile plugin) throws IOException {
		Files.write(plugin.removalMark(), new byte[0]);
	}

	/** Deletes what was removed. To be called where no other process is likely to use it still. */
	public void clear() throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<PluginFile> removed;
		try (Stream<Path> entries = Files.list(folder)) {
			removed = entries.map(PluginFile::new).filter(plugin -> Files.exists(plugin.removalMark())).toList();
		}
		for (PluginFile plugin : removed) {
			try {
				delete(plugin.path());
				Files.delete(plugin.removalMark());
			} catch (IOException e) {
				// Some systems keep a file that is in use; the next start tries again.
				ILog.of(InstalledPlugins.class).warn("The removed plug-in %s cannot be deleted yet".formatted(plugin.path()), e);
			}
		}
	}

	/** A plug-in may be in use, so its file is never overwritten. */
	private Path freePlace(PluginDescription plugin) {
		String name = plugin.symbolicName() + "_" + plugin.version();
		String ending = Files.isDirectory(plugin.file().path()) ? "" : ".jar";
		Path place = folder.resolve(name + ending);
		for (int i = 2; Files.exists(place); i++) {
			place = folder.resolve(name + "-" + i + ending);
		}
		return place;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}

	private static void delete(Path path) throws IOException {
		if (!Files.exists(path)) {
			return;
		}
		try (Stream<Path> files = Files.walk(path)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
