/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.util.Comparator;

/**
 * Which diagram of a design.
 *
 * @param viewpoint the name of the viewpoint
 * @param diagram   the name of the diagram in it
 * @param root      the qualified name of the element that the diagram is about
 */
public record DiagramKey(String viewpoint, String diagram, String root) implements Comparable<DiagramKey> {

	private static final Comparator<DiagramKey> ORDER = Comparator.comparing(DiagramKey::viewpoint)
			.thenComparing(DiagramKey::diagram).thenComparing(DiagramKey::root);

	@Override
	public int compareTo(DiagramKey other) {
		return ORDER.compare(this, other);
	}
}
