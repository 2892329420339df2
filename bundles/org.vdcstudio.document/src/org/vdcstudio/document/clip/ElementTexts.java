/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;

/** The text of elements, with the comments that belong to them. */
public final class ElementTexts {

	private ElementTexts() {
	}

	/**
	 * The text of elements as it stands in their files, one below the other, in the order of the design. What is inside
	 * another one of them is not repeated.
	 *
	 * @param design   the design they belong to
	 * @param elements elements of the design; those without a text of their own are left out
	 * @return the text, without the indentation of its place; empty when no element has any
	 */
	public static String of(LoadedDesign design, List<? extends EObject> elements) {
		List<Extent> extents = new ArrayList<>();
		for (EObject element : elements) {
			if (elements.stream().noneMatch(other -> other != element && isAround(other, element))) {
				extent(design, element).filter(each -> !extents.contains(each)).ifPresent(extents::add);
			}
		}
		List<URI> files = design.files().stream().map(file -> file.eResource().getURI()).toList();
		extents.sort((one, other) -> one.file().equals(other.file()) ? Integer.compare(one.start(), other.start())
				: Integer.compare(files.indexOf(one.file()), files.indexOf(other.file())));
		return extents.stream().map(extent -> dedented(extent.text(design)) + "\n").collect(Collectors.joining());
	}

	private static boolean isAround(EObject container, EObject element) {
		for (EObject each = element.eContainer(); each != null; each = each.eContainer()) {
			if (each == container) {
				return true;
			}
		}
		return false;
	}

	/** Where an element stands: what would go with it, but for the white space around. */
	static Optional<Extent> extent(LoadedDesign design, EObject element) {
		if (element.eContainer() == null) {
			return Optional.empty();
		}
		URI file = element.eResource().getURI();
		try {
			List<TextEdit> removal = VdcLanguage.standard()
					.textEdits(design, List.of(new ModelEdit.RemoveElement("Remove", element))).getOrDefault(file, List.of());
			return removal.isEmpty() ? Optional.empty() : Optional.of(stripped(design, file, removal.getFirst()));
		} catch (IllegalArgumentException e) {
			// it is part of another one and cannot go alone
			return Optional.empty();
		}
	}

	private static Extent stripped(LoadedDesign design, URI file, TextEdit removal) {
		String text = design.text(file).orElse("");
		int start = removal.offset();
		int end = start + removal.length();
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new Extent(file, start, end);
	}

	/** The first line begins with the element; the others are moved to the left as far as all of them can be. */
	private static String dedented(String text) {
		List<String> lines = text.lines().toList();
		int indent = lines.stream().skip(1).filter(line -> !line.isBlank()).mapToInt(ElementTexts::indentOf).min().orElse(0);
		return lines.getFirst() + lines.stream().skip(1).map(line -> "\n" + line.substring(Math.min(indent, indentOf(line))))
				.collect(Collectors.joining());
	}

	private static int indentOf(String line) {
		return line.length() - line.stripLeading().length();
	}

	/** A region of a file. */
	record Extent(URI file, int start, int end) {

		String text(LoadedDesign design) {
			return Objects.requireNonNull(design.text(file).orElse("")).substring(start, end);
		}
	}
}
