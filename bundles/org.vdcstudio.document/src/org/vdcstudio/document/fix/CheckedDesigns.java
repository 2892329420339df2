/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.ValidationResult;

/**
 * Designs that may share files, and the texts of all these files. Nothing is read from disk again, so a change of a file
 * meanwhile cannot be mixed with ours.
 */
record CheckedDesigns(List<CheckedDesign> designs, Map<URI, String> texts, DesignCheck check) {

	CheckedDesigns {
		designs = List.copyOf(designs);
		texts = Map.copyOf(texts);
	}

	static CheckedDesigns of(List<LoadedDesign> loaded, DesignCheck check) {
		Map<URI, String> texts = new HashMap<>();
		List<CheckedDesign> designs = new ArrayList<>();
		for (LoadedDesign design : loaded) {
			CheckedDesign checked = CheckedDesign.of(design, check);
			checked.files().forEach(file -> design.text(file).ifPresent(text -> texts.putIfAbsent(file, text)));
			designs.add(checked);
		}
		return new CheckedDesigns(designs, texts, check);
	}

	/** The same designs after changes of some files; a design without any of these files is not looked at again. */
	CheckedDesigns after(Map<URI, List<TextEdit>> changes) {
		Map<URI, String> newTexts = new HashMap<>(texts);
		changes.forEach((file, edits) -> newTexts.computeIfPresent(file, (key, text) -> TextEdit.apply(text, edits)));
		List<CheckedDesign> newDesigns = new ArrayList<>();
		for (CheckedDesign each : designs) {
			newDesigns.add(Collections.disjoint(each.files(), changes.keySet()) ? each
					: CheckedDesign.of(load(each.root(), newTexts), check));
		}
		return new CheckedDesigns(newDesigns, newTexts, check);
	}

	/** What is found in all of them. */
	ValidationResult result() {
		return ValidationResult.merge(designs.stream().map(CheckedDesign::result).toList());
	}

	private static LoadedDesign load(URI root, Map<URI, String> texts) {
		try {
			return VdcLanguage.standard().load(root, file -> Optional.ofNullable(texts.get(file)));
		} catch (IOException e) {
			// its text is here, and files that cannot be imported are no failure of the whole
			throw new UncheckedIOException(e);
		}
	}
}
