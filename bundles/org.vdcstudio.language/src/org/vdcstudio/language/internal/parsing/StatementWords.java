/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.internal.grammar.ElementGrammar;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The words with which the statements of each kind of block begin. */
@Singleton
public final class StatementWords {

	private final Map<ParserRule, Set<String>> words = new IdentityHashMap<>();
	private final Map<ParserRule, Set<String>> inner = new IdentityHashMap<>();
	private final Map<ParserRule, String> kinds = new IdentityHashMap<>();

	@Inject
	StatementWords(IGrammarAccess access, ElementGrammar grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
			if (rule.getType().getClassifier() instanceof EClass type && !type.isAbstract()
					&& !grammar.statements(type).isEmpty()) {
				Set<String> found = new HashSet<>();
				grammar.statements(type).forEach(statement -> collect(statement, found));
				words.put(rule, found);
				Set<String> all = new HashSet<>();
				grammar.statements(type).forEach(statement -> collectAll(statement, all));
				inner.put(rule, all);
				GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue)
						.filter(each -> Character.isLetter(each.charAt(0))).findFirst().ifPresent(kind -> kinds.put(rule, kind));
			}
		}
	}

	/** The first words of the statements of the innermost block that a node stands in, or that it is. */
	public Set<String> around(@Nullable INode node) {
		return of(blockAround(node));
	}

	/** The rule of the innermost block that a node stands in, or that it is. */
	@Nullable
	ParserRule blockAround(@Nullable INode node) {
		@Nullable
		INode each = node;
		while (each != null) {
			@Nullable
			ParserRule rule = ruleOf(each);
			if (!of(rule).isEmpty()) {
				return rule;
			}
			each = each.getParent();
		}
		return null;
	}

	/** The rule that a node was read by. */
	static @Nullable ParserRule ruleOf(INode node) {
		@Nullable
		EObject element = node.getGrammarElement();
		@Nullable
		EObject rule = switch (element) {
			case RuleCall call -> call.getRule();
			case Action action -> GrammarUtil.containingRule(action);
			case null, default -> element;
		};
		return rule instanceof ParserRule parserRule ? parserRule : null;
	}

	/** The first words of the statements that a rule may hold; empty for a rule without a body. */
	Set<String> of(@Nullable ParserRule rule) {
		return words.getOrDefault(rule, Set.of());
	}

	/** All words that the statements of a rule may hold, but for those within blocks of their own. */
	Set<String> within(@Nullable ParserRule rule) {
		return inner.getOrDefault(rule, Set.of());
	}

	/** The word by which authors know the kind of blocks that a rule reads. */
	Optional<String> kind(ParserRule rule) {
		return Optional.ofNullable(kinds.get(rule));
	}

	/** The kinds of blocks that know a word, in alphabetical order. */
	List<String> kindsWith(String word) {
		return words.entrySet().stream().filter(each -> each.getValue().contains(word)).map(Map.Entry::getKey)
				.map(this::kind).flatMap(Optional::stream).distinct().sorted().toList();
	}

	private static void collect(AbstractElement element, Set<String> words) {
		switch (element) {
			case Keyword keyword -> words.add(keyword.getValue());
			case Assignment assignment -> collect(assignment.getTerminal(), words);
			case RuleCall call when call.getRule() instanceof ParserRule rule -> collect(rule.getAlternatives(), words);
			case Alternatives alternatives -> alternatives.getElements().forEach(each -> collect(each, words));
			case Group group -> collectFirst(group, words);
			default -> {
				// A value: it begins no statement.
			}
		}
	}

	private static void collectAll(AbstractElement element, Set<String> words) {
		switch (element) {
			case Keyword keyword -> words.add(keyword.getValue());
			case Assignment assignment -> collectAll(assignment.getTerminal(), words);
			case RuleCall call when call.getRule() instanceof ParserRule rule && !isBlock(rule) ->
				collectAll(rule.getAlternatives(), words);
			case CompoundElement compound -> compound.getElements().forEach(each -> collectAll(each, words));
			default -> {
				// A value, or a block, which has words of its own.
			}
		}
	}

	private static boolean isBlock(ParserRule rule) {
		return GrammarUtil.containedKeywords(rule).stream().anyMatch(keyword -> keyword.getValue().equals("{"));
	}

	private static void collectFirst(Group group, Set<String> words) {
		for (AbstractElement each : group.getElements()) {
			collect(each, words);
			if (!GrammarUtil.isOptionalCardinality(each)) {
				return;
			}
		}
	}
}
