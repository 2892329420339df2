/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;

/**
 * A file that cannot be read or is not UTF-8 text.
 *
 * @param file  the file
 * @param cause what went wrong; an {@link UndecodableTextException} when it could be read but not decoded
 */
public record UnreadableFile(URI file, IOException cause) {
}
