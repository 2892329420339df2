/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.List;

/**
 * An element in the outline of a file.
 *
 * @param kind          the word for its kind, for instance {@code portgroup}
 * @param label         its name, or what identifies it when it has none
 * @param detail        a word on what matters most, for instance an address; may be empty
 * @param qualifiedName its qualified name; empty when it has none
 * @param offset        where its text starts
 * @param length        how long its text is
 * @param nameOffset    where its name stands
 * @param nameLength    how long the name is
 * @param children      what it contains, in the order of the text
 */
public record OutlineItem(String kind, String label, String detail, String qualifiedName, int offset, int length,
		int nameOffset, int nameLength, List<OutlineItem> children) {

	/** Copies the children. */
	public OutlineItem {
		children = List.copyOf(children);
	}
}
