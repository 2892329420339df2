/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A text that was not saved when the process that edited it ended.
 *
 * @param file           the file that it belongs to
 * @param kept           when it was put aside
 * @param content        the text, without a byte order mark
 * @param stored         what the file holds now, likewise; empty when there is no such file any more
 * @param hasFileChanged whether the file has been written by somebody since
 * @param place          where it is kept
 */
public record UnsavedText(Path file, Instant kept, String content, Optional<String> stored, boolean hasFileChanged, Path place) {
}
