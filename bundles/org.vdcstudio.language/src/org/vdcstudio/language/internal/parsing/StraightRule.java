/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.List;
import java.util.Optional;

import org.antlr.runtime.Token;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.vdcstudio.language.parser.antlr.internal.InternalVdcParser;

/**
 * Follows words along a rule without choices. The parser decides about a whole element at once and only knows that it is
 * none; this knows the first word that does not fit.
 */
final class StraightRule {

	/**
	 * What was asked for, and where something else stands.
	 *
	 * @param asked the piece of grammar
	 */
	record Mismatch(AbstractElement asked, Stop stop) {
	}

	private final List<Token> words;
	private int next;

	private StraightRule(List<Token> words) {
		this.words = words;
	}

	/** The first word that does not fit; empty when all do, as far as they go. */
	static Optional<Mismatch> mismatch(ParserRule rule, List<Token> words) {
		return new StraightRule(words).follow(rule.getAlternatives());
	}

	private Optional<Mismatch> follow(AbstractElement element) {
		if (next >= words.size()) {
			return Optional.empty();
		}
		if (element instanceof Group group) {
			return GrammarUtil.isOptionalCardinality(group) && !fits(group.getElements().getFirst()) ? Optional.empty() : follow(group);
		}
		if (fits(element)) {
			next++;
			return Optional.empty();
		}
		return Optional.of(new Mismatch(element, new Stop(words.get(next), next == 0 ? null : words.get(next - 1))));
	}

	private Optional<Mismatch> follow(Group group) {
		for (AbstractElement each : group.getElements()) {
			Optional<Mismatch> mismatch = follow(each);
			if (mismatch.isPresent()) {
				return mismatch;
			}
		}
		return Optional.empty();
	}

	private boolean fits(AbstractElement element) {
		Token word = words.get(next);
		return switch (element) {
			case Keyword keyword -> keyword.getValue().equals(word.getText());
			case Assignment assignment -> fits(assignment.getTerminal());
			case RuleCall call when call.getRule() instanceof TerminalRule rule ->
				InternalVdcParser.tokenNames[word.getType()].equals("RULE_" + rule.getName());
			default -> Character.isLetterOrDigit(word.getText().charAt(0)) || word.getText().startsWith("\"");
		};
	}
}
