/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * How the grammar writes each kind of element.
 *
 * <p>The rule of an element is a head, and for most kinds a body in braces. The body is made of statements: properties,
 * which are keywords with values, and blocks, which are other elements. A file has no head and no braces; what it holds
 * are its statements.
 */
@Singleton
public final class ElementGrammar {

	private final Map<EClass, ParserRule> rules = new LinkedHashMap<>();
	private final Map<EClass, List<AbstractElement>> heads = new LinkedHashMap<>();
	private final Map<EClass, List<AbstractElement>> statements = new LinkedHashMap<>();
	private final Set<EObject> statementStarts = new HashSet<>();

	@Inject
	ElementGrammar(IGrammarAccess access) {
		for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
			if (rule.getType().getClassifier() instanceof EClass type && !type.isAbstract()) {
				rules.put(type, rule);
				split(type, rule);
			}
		}
		statements.values().forEach(each -> each.forEach(this::start));
		heads.values().forEach(this::startAfterSuppressions);
	}

	/** The rule that writes elements of a kind. */
	public ParserRule rule(EClass type) {
		@Nullable
		ParserRule rule = rules.get(type);
		if (rule == null) {
			throw new IllegalArgumentException("The language has no " + type.getName());
		}
		return rule;
	}

	/** The parts of the head, in their order: all of the rule up to the brace. */
	public List<AbstractElement> head(EClass type) {
		return heads.getOrDefault(type, List.of());
	}

	/** What may stand in the body, in the order of the grammar; empty for an element without a body. */
	public List<AbstractElement> statements(EClass type) {
		return statements.getOrDefault(type, List.of());
	}

	/** Whether elements of a kind have a body in braces. */
	public boolean hasBody(EClass type) {
		return GrammarUtil.containedKeywords(rule(type)).stream().anyMatch(keyword -> keyword.getValue().equals("{"));
	}

	/** The statement that writes a feature. */
	public Optional<AbstractElement> statement(EClass type, EStructuralFeature feature) {
		return statements(type).stream().filter(each -> assignment(each, feature).isPresent()).findFirst();
	}

	/** The part of the head that writes a feature. */
	public Optional<AbstractElement> headPart(EClass type, EStructuralFeature feature) {
		return head(type).stream().filter(each -> assignment(each, feature).isPresent()).findFirst();
	}

	/** The assignment of a feature in a piece of grammar. */
	public static Optional<Assignment> assignment(AbstractElement piece, EStructuralFeature feature) {
		return assignments(piece).stream().filter(each -> each.getFeature().equals(feature.getName())).findFirst();
	}

	/** The assignments in a piece of grammar, itself included. */
	public static List<Assignment> assignments(AbstractElement piece) {
		return piece instanceof Assignment assignment ? List.of(assignment) : GrammarUtil.containedAssignments(piece);
	}

	/** The pieces of a property that may be left out while the rest of it stands. */
	public static List<AbstractElement> optionalParts(AbstractElement piece) {
		return piece instanceof Group group ? group.getElements().stream().filter(GrammarUtil::isOptionalCardinality).toList()
				: List.of();
	}

	/** The assignments without which a piece of grammar cannot be written. */
	public static List<Assignment> neededAssignments(AbstractElement piece) {
		List<AbstractElement> optional = optionalParts(piece);
		return assignments(piece).stream()
				.filter(each -> optional.stream().noneMatch(part -> EcoreUtil.isAncestor(part, each))).toList();
	}

	/** Whether a keyword or rule call begins a statement, or the kind of an element after its suppressions. */
	public boolean startsStatement(@Nullable EObject grammarElement) {
		return grammarElement != null && statementStarts.contains(grammarElement);
	}

	private void split(EClass type, ParserRule rule) {
		List<AbstractElement> head = new ArrayList<>();
		List<AbstractElement> body = new ArrayList<>();
		// Only the file is a body without a head.
		boolean inBody = GrammarUtil.containedKeywords(rule).isEmpty();
		for (AbstractElement part : parts(rule.getAlternatives())) {
			if (part instanceof Keyword keyword && keyword.getValue().equals("{")) {
				inBody = true;
			} else if (part instanceof Keyword keyword && keyword.getValue().equals("}")) {
				inBody = false;
			} else if (!inBody) {
				head.add(part);
			} else if (part instanceof Alternatives alternatives) {
				body.addAll(alternatives.getElements());
			} else if (!GrammarUtil.isUnassignedAction(part)) {
				body.add(part);
			}
		}
		heads.put(type, head);
		statements.put(type, body);
	}

	private static List<AbstractElement> parts(AbstractElement element) {
		boolean sequence = element instanceof Group && element.getCardinality() == null;
		return sequence ? ((Group) element).getElements() : List.of(element);
	}

	private void start(AbstractElement statement) {
		AbstractElement first = statement;
		while (first instanceof CompoundElement compound) {
			first = compound.getElements().getFirst();
		}
		statementStarts.add(first instanceof Assignment assignment ? assignment.getTerminal() : first);
	}

	private void startAfterSuppressions(List<AbstractElement> head) {
		if (head.size() > 1 && head.getFirst() instanceof Assignment first && GrammarUtil.isMultipleCardinality(first)) {
			start(first);
			start(head.get(1));
		}
	}
}
