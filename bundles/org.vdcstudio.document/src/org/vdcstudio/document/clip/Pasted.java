/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.clip;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;

/**
 * What is to be changed so that elements are in a design.
 *
 * @param edits   changes of the texts of the design
 * @param names   the names the elements get, in their order
 * @param dropped names the elements referred to that mean nothing in the design, such as {@code uplinks vmnic7}; these
 *                references are left out, but where an element cannot be without
 */
public record Pasted(Map<URI, List<TextEdit>> edits, List<String> names, List<String> dropped) {

	/** Takes copies. */
	public Pasted {
		edits = Map.copyOf(edits);
		names = List.copyOf(names);
		dropped = List.copyOf(dropped);
	}
}
