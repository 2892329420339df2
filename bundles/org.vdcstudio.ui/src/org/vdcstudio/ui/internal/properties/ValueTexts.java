/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.model.edit.SourceLocation;

/** Where the values of a property with several values stand in a text. */
final class ValueTexts {

	/** A keyword with the blanks around it, right before a value that has a statement of its own. */
	private static final Pattern KEYWORD = Pattern.compile("\\s*[a-z][a-z-]*\\s+$");

	private final String text;
	private final List<SourceLocation> places;

	private ValueTexts(String text, List<SourceLocation> places) {
		this.text = text;
		this.places = places;
	}

	/** The values of a feature of an element. */
	static ValueTexts of(LoadedDesign design, String text, EObject element, EStructuralFeature feature) {
		List<SourceLocation> places = new ArrayList<>();
		int count = ((List<?>) element.eGet(feature)).size();
		for (int i = 0; i < count; i++) {
			design.source().locate(element, feature, i).ifPresent(places::add);
		}
		if (places.size() != count) {
			throw new IllegalArgumentException("The text is not complete at this place");
		}
		return new ValueTexts(text, places);
	}

	/**
	 * The text with other values in these places.
	 *
	 * @param order which of the present values stand there afterwards, at least one
	 */
	String arranged(List<Integer> order) {
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			SourceLocation place = places.get(i);
			if (i < order.size()) {
				SourceLocation wanted = places.get(order.get(i));
				edits.add(new TextEdit(place.offset(), place.length(), text.substring(wanted.offset(), wanted.offset() + wanted.length())));
			} else {
				edits.add(removal(place, i));
			}
		}
		return TextEdit.apply(text, edits);
	}

	private TextEdit removal(SourceLocation place, int index) {
		int end = place.offset() + place.length();
		int behindLast = places.get(index - 1).offset() + places.get(index - 1).length();
		String between = text.substring(behindLast, place.offset());
		if (between.isBlank()) {
			return new TextEdit(behindLast, end - behindLast, "");
		}
		Matcher keyword = KEYWORD.matcher(between);
		if (!keyword.find()) {
			throw new IllegalArgumentException("This value cannot be removed here; change the text");
		}
		int start = behindLast + keyword.start();
		return new TextEdit(start, end - start, "");
	}
}
