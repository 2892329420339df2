/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.TextRegion;
import org.vdcstudio.language.ide.internal.value.ProposedValue;
import org.vdcstudio.language.ide.internal.value.Units;
import org.vdcstudio.language.internal.linking.VdcResource;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Finds the number that a unit would follow. The parser for proposals does not tell: a unit may be left out, so it is not among
 * what must follow.
 */
final class NumbersBefore {

	private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(?<![0-9A-Za-z.:_/-])[0-9]+(?:\\.[0-9]+)?([ \\t]+)([A-Za-z/]*)\\z");
	/** Where a number with blanks and a unit begins at the latest. */
	private static final int FAR = 80;

	private final Provider<ContentAssistContextFactory> contexts;
	private final TextBefore before;

	/**
	 * The place of a unit.
	 *
	 * @param start where it starts
	 * @param units those that fit
	 */
	record TypedUnit(int start, List<ProposedValue> units) {
	}

	@Inject
	NumbersBefore(Provider<ContentAssistContextFactory> contexts, TextBefore before) {
		this.contexts = contexts;
		this.before = before;
	}

	/** The unit that is being typed at an offset, or could be. */
	Optional<TypedUnit> unitAt(VdcResource file, int offset) {
		int from = Math.max(0, offset - FAR);
		Matcher typed = NUMBER_AND_UNIT.matcher(file.text().substring(from, offset));
		return typed.find() ? Optional.of(units(file, from + typed.start(1))).filter(units -> !units.isEmpty())
				.map(units -> new TypedUnit(from + typed.start(2), units)) : Optional.empty();
	}

	/** The units of what a number is for that ends at an offset. */
	private List<ProposedValue> units(VdcResource file, int end) {
		ContentAssistContextFactory factory = contexts.get();
		factory.setPool(MoreExecutors.newDirectExecutorService());
		for (ContentAssistContext context : factory.create(before.of(file, end), new TextRegion(end, 0), end, file)) {
			for (AbstractElement next : context.getPrefix().isEmpty() ? List.<AbstractElement>of() : context.getFirstSetGrammarElements()) {
				List<ProposedValue> units = next instanceof Assignment assignment ? units(assignment) : List.of();
				if (!units.isEmpty()) {
					return units;
				}
			}
		}
		return List.of();
	}

	private static List<ProposedValue> units(Assignment assignment) {
		return GrammarUtil.containingRule(assignment).getType().getClassifier() instanceof EClass type
				&& type.getEStructuralFeature(assignment.getFeature()) instanceof EAttribute quantity ? Units.of(quantity) : List.of();
	}
}
