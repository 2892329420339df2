/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.language.ide.OutlineItem;

/** The way from the top of an outline to a place in the text. */
public final class OutlinePath {

	private static final String STEP = " › ";

	private OutlinePath() {
	}

	/** The items around an offset, the outermost first. */
	public static List<OutlineItem> at(List<OutlineItem> outline, int offset) {
		List<OutlineItem> path = new ArrayList<>();
		Optional<OutlineItem> next = around(outline, offset);
		while (next.isPresent()) {
			path.add(next.get());
			next = around(next.get().children(), offset);
		}
		return path;
	}

	/** The same as people read it, with the kind of the innermost in front; empty outside of everything. */
	public static String text(List<OutlineItem> outline, int offset) {
		List<OutlineItem> path = at(outline, offset);
		return path.isEmpty() ? ""
				: path.getLast().kind() + "  " + path.stream().map(OutlineItem::label).collect(Collectors.joining(STEP));
	}

	/** Items are in the order of the text, and do not overlap. */
	private static Optional<OutlineItem> around(List<OutlineItem> items, int offset) {
		int low = 0;
		int high = items.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			OutlineItem item = items.get(middle);
			if (offset < item.offset()) {
				high = middle;
			} else if (offset > item.offset() + item.length()) {
				low = middle + 1;
			} else {
				return Optional.of(item);
			}
		}
		return Optional.empty();
	}
}
