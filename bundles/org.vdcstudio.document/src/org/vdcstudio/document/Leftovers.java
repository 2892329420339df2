/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that stand beside a file while it is saved. Their names tell the process that writes them; when that process is
 * killed, they are left over. Nobody reads them.
 */
final class Leftovers {

	/** A process of another computer that shares the folder cannot be asked for; it has so long to finish. */
	private static final Duration OLD = Duration.ofMinutes(1);

	/**
	 * So many characters of the name of a file are kept: of four bytes each, with the rest they are less than the 255 bytes that
	 * file systems give to a name.
	 */
	private static final int KEPT = 40;

	private static final Pattern REST = Pattern.compile("(\\d+)-[0-9a-f-]{36}\\.saving");

	private Leftovers() {
	}

	/** A new file beside a file. */
	static Path newPath(Path file) {
		return file.resolveSibling("%s%d-%s.saving".formatted(prefix(file), ProcessHandle.current().pid(), UUID.randomUUID()));
	}

	/** Removes what ended processes have left beside a file, as far as that is possible. */
	static void remove(Path file) {
		Instant bound = Instant.now().minus(OLD);
		try (DirectoryStream<Path> left = Files.newDirectoryStream(file.resolveSibling("."), each -> isLeft(file, each))) {
			for (Path each : left) {
				if (Files.getLastModifiedTime(each).toInstant().isBefore(bound)) {
					Files.deleteIfExists(each);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			// another process removes it at the same time, or the folder cannot be listed: what stays does no harm, and is no
			// reason not to save
		}
	}

	private static boolean isLeft(Path file, Path candidate) {
		String name = String.valueOf(candidate.getFileName());
		String prefix = prefix(file);
		if (!name.startsWith(prefix)) {
			return false;
		}
		Matcher rest = REST.matcher(name.substring(prefix.length()));
		return rest.matches() && ProcessHandle.of(Long.parseLong(rest.group(1))).isEmpty();
	}

	/** Files whose names begin alike remove the leftovers of each other, which does no harm. */
	private static String prefix(Path file) {
		String name = String.valueOf(file.getFileName());
		return ".%s.".formatted(name.substring(0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), KEPT))));
	}
}
