/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.source.ResourceDesign;
import org.vdcstudio.language.internal.text.VdcValueConverters;
import org.vdcstudio.model.edit.ModelEdit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Turns described changes of a design into small changes of its texts. */
@Singleton
public final class ModelEditTexts {

	private final ElementGrammar grammar;
	private final VdcValueConverters converters;
	private final CrossReferenceLinker linker;
	private final KindWords kinds;

	@Inject
	ModelEditTexts(ElementGrammar grammar, VdcValueConverters converters, CrossReferenceLinker linker, KindWords kinds) {
		this.grammar = grammar;
		this.converters = converters;
		this.linker = linker;
		this.kinds = kinds;
	}

	/** The changes of each file that changes, see {@link org.vdcstudio.language.VdcLanguage#textEdits}. */
	public Map<URI, List<TextEdit>> of(ResourceDesign design, List<? extends ModelEdit> edits) {
		return new EditTranslation(design, edits, grammar, converters, linker, kinds).translate();
	}
}
