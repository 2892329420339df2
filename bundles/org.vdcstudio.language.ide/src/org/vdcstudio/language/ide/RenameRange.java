/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

/**
 * A name that can be changed, where it stands.
 *
 * @param kind   the word for the kind of element, for instance {@code vmkernel}
 * @param name   the present name, without quotes
 * @param offset where the text to be replaced starts: the last part of a qualified name, with its quotes if it has any
 * @param length how long that text is
 */
public record RenameRange(String kind, String name, int offset, int length) {
}
