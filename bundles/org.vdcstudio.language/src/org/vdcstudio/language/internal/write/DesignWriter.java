/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.write;

import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.grammar.Spacing;
import org.vdcstudio.language.internal.linking.NameLookup;
import org.vdcstudio.language.internal.text.VdcValueConverters;
import org.vdcstudio.model.core.DesignFile;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Writes whole files from the model. */
@Singleton
public final class DesignWriter {

	private final ElementWriter elements;

	@Inject
	DesignWriter(ElementGrammar grammar, VdcValueConverters converters) {
		elements = new ElementWriter(grammar, converters,
				(target, place) -> converters.quoting().qualifiedName(NameLookup.shortestName(target, place)));
	}

	/** The text of a file. */
	public String write(DesignFile file) {
		String text = elements.element(file).layOut("", Spacing.INDENT, "\n");
		return text.isEmpty() ? text : text + '\n';
	}
}
