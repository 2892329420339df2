/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.grammar.Spacing;
import org.vdcstudio.language.internal.linking.VdcResource;

/** The changes of all files of a design, gathered in any order; new statements are gathered for each block. */
final class TextChanges {

	private final ElementGrammar grammar;
	private final Map<VdcResource, FileChanges> files = new LinkedHashMap<>();
	private final Map<EObject, ElementText> texts = new LinkedHashMap<>();
	private final Map<EObject, BlockChanges> blocks = new LinkedHashMap<>();

	TextChanges(ElementGrammar grammar) {
		this.grammar = grammar;
	}

	/** The text of an element. */
	ElementText text(EObject element) {
		return texts.computeIfAbsent(element, key -> new ElementText(key, grammar));
	}

	/** The changes of one file. */
	FileChanges of(VdcResource file) {
		return files.computeIfAbsent(file, FileChanges::new);
	}

	/** New statements in the body of an element. */
	BlockChanges in(ElementText element) {
		return blocks.computeIfAbsent(element.element(),
				key -> new BlockChanges(element, of(element.file()), grammar));
	}

	/** Puts words behind something that is there. */
	void append(VdcResource file, int offset, String words) {
		of(file).insert(offset, Spacing.between("", words.substring(0, 1)) + words);
	}

	/** Turns the new statements so far into changes of their files. */
	void writeBlocks() {
		blocks.values().forEach(BlockChanges::write);
		blocks.clear();
	}

	/** All changes of the files that change. */
	Map<URI, List<TextEdit>> resolved() {
		Map<URI, List<TextEdit>> result = new LinkedHashMap<>();
		files.forEach((file, changes) -> {
			List<TextEdit> resolved = changes.resolved();
			if (!resolved.isEmpty()) {
				result.put(file.getURI(), resolved);
			}
		});
		return result;
	}
}
