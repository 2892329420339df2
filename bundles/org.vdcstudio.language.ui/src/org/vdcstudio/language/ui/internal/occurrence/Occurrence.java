/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.occurrence;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.model.edit.SourceLocation;

/**
 * A place where an element is named.
 *
 * @param offset       where the name starts
 * @param length       how long it is
 * @param isDefinition whether the element is defined there, rather than referred to
 */
record Occurrence(int offset, int length, boolean isDefinition) {

	/** The occurrences in a file of the element that is named at an offset. Call on the thread that owns the design. */
	static List<Occurrence> at(LoadedDesign design, URI file, int offset) {
		LanguageServices language = LanguageServices.standard();
		Optional<SourceLocation> definition = language.definition(design, file, offset);
		return language.occurrences(design, file, offset).stream()
				.map(place -> new Occurrence(place.offset(), place.length(), definition.filter(place::equals).isPresent())).toList();
	}
}
