/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.vdcstudio.document.AtomicFile;

/**
 * The form of a text that is kept aside: the file that it belongs to, the time, and a fingerprint of what the file held then, a
 * line each; then the text.
 */
final class KeptFile {

	/** How the names end. */
	static final String END = ".unsaved";

	private static final int PARTS = 4;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private KeptFile() {
	}

	/** The name under which the text of a file is kept. */
	static String name(Path file) {
		return UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + END;
	}

	/** Keeps the text of a file. */
	static void write(Path place, Path file, String content) throws IOException {
		String head = String.join("\n", file.toUri().toString(), Instant.now().toString(), fingerprint(stored(file)), "");
		AtomicFile.write(place, out -> {
			out.write(head.getBytes(StandardCharsets.UTF_8));
			out.write(content.getBytes(StandardCharsets.UTF_8));
		});
	}

	/**
	 * Reads a text back.
	 *
	 * @throws IOException when it cannot be read, or nobody has kept it
	 */
	static UnsavedText read(Path place) throws IOException {
		String[] parts = Files.readString(place).split("\n", PARTS);
		if (parts.length < PARTS) {
			throw new IOException("%s is not a text that was kept aside".formatted(place));
		}
		try {
			Path file = Path.of(URI.create(parts[0]));
			Optional<String> stored = stored(file);
			return new UnsavedText(file, Instant.parse(parts[1]), parts[3], stored, !fingerprint(stored).equals(parts[2]), place);
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new IOException("%s is not a text that was kept aside".formatted(place), e);
		}
	}

	private static Optional<String> stored(Path file) throws IOException {
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		// what is not UTF-8 is shown with marks; it is only compared
		String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		return Optional.of(content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content);
	}

	private static String fingerprint(Optional<String> content) {
		return content.map(text -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString()).orElse("");
	}
}
