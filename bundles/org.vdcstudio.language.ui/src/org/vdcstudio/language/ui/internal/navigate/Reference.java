/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.ui.internal.outline.OutlinePath;
import org.vdcstudio.model.edit.SourceLocation;

/**
 * A place where an element is referred to.
 *
 * @param place  the place
 * @param line   the line of the text that it stands in, without the white space around it
 * @param start  where the name starts in that line
 * @param within the element that refers to it, such as {@code host  esx01}; empty outside of all
 */
record Reference(SourceLocation place, String line, int start, String within) {

	/** The references to the element that is named at an offset, file by file. Call on the thread that owns the design. */
	static Map<URI, List<Reference>> to(LoadedDesign design, URI file, int offset) {
		Map<URI, List<Reference>> found = new LinkedHashMap<>();
		Map<URI, List<OutlineItem>> outlines = new LinkedHashMap<>();
		for (SourceLocation place : LanguageServices.standard().references(design, file, offset)) {
			List<OutlineItem> outline = outlines.computeIfAbsent(place.file(), each -> LanguageServices.standard().outline(design, each));
			found.computeIfAbsent(place.file(), each -> new ArrayList<>())
					.add(of(place, design.text(place.file()).orElse(""), OutlinePath.text(outline, place.offset())));
		}
		return found;
	}

	/** What several designs found, each once, in the order of the texts: those that share a file find the same in it. */
	static Map<URI, List<Reference>> merged(List<Map<URI, List<Reference>>> found) {
		Map<URI, List<Reference>> merged = new LinkedHashMap<>();
		found.forEach(each -> each.forEach((file, references) -> merged.merge(file, references, (before, more) -> Stream
				.concat(before.stream(), more.stream()).distinct().sorted(Comparator.comparingInt(one -> one.place().offset())).toList())));
		return merged;
	}

	private static Reference of(SourceLocation place, String text, String within) {
		int start = text.lastIndexOf('\n', Math.max(0, place.offset() - 1)) + 1;
		int end = text.indexOf('\n', place.offset());
		String line = text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end);
		int blanks = line.length() - line.stripLeading().length();
		return new Reference(place, line.strip(), Math.max(0, place.offset() - start - blanks), within);
	}
}
