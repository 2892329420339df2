/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

/**
 * Something that could be written at the cursor.
 *
 * @param label   what a list shows
 * @param detail  what kind of thing it is, for instance {@code host}; empty for a keyword
 * @param text    what is written
 * @param offset  where the text that it replaces starts
 * @param length  how long that text is
 * @param keyword whether it is a word of the language rather than a name
 */
public record Proposal(String label, String detail, String text, int offset, int length, boolean keyword) {
}
