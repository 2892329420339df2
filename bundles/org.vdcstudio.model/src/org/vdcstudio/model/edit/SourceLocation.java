/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.edit;

import org.eclipse.emf.common.util.URI;

/**
 * A place in a text.
 *
 * @param file      the file
 * @param line      first line, counted from 1
 * @param column    first column, counted from 1 in UTF-16 code units
 * @param endLine   line of the end
 * @param endColumn column just behind the last character
 * @param offset    offset of the first character, counted from 0 in UTF-16 code units
 * @param length    number of UTF-16 code units
 */
public record SourceLocation(URI file, int line, int column, int endLine, int endColumn, int offset, int length) {
}
