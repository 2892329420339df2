/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.internal.linking.KindWords;

/** Says in the author's words what a piece of grammar asks for. */
record Expected(AbstractElement grammar, KindWords kinds) {

	/** Rules whose texts have units. */
	private static final Set<String> WITH_UNIT = Set.of("Quantity");
	private static final Set<String> NAMES = Set.of("Name", "QualifiedName", "ID");

	/** What is missing when reading stops at a node: the value that it stands for, else what follows its last word. */
	static Optional<Expected> at(INode node, KindWords kinds) {
		@Nullable
		INode value = null;
		for (@Nullable
		INode each = node; each != null && isValue(each) && (value == null || each.getLength() == 0); each = each.getParent()) {
			value = each;
		}
		if (value != null && value.getGrammarElement() instanceof AbstractElement element) {
			return Optional.of(new Expected(element, kinds));
		}
		return last(node).flatMap(Expected::next).map(element -> new Expected(element, kinds));
	}

	/** What follows, where this is nothing but a comma. */
	Expected behindComma() {
		return isComma() ? next(grammar).map(element -> new Expected(element, kinds)).orElse(this) : this;
	}

	/** What is asked for, with an article. */
	String words() {
		return switch (grammar) {
			case Keyword keyword -> "'" + keyword.getValue() + "'";
			case CrossReference reference ->
				"the name of " + kinds.withArticle(GrammarUtil.getReference(reference).getEReferenceType());
			case Assignment assignment -> new Expected(assignment.getTerminal(), kinds).words();
			case RuleCall call -> words(call);
			case Group group -> new Expected(group.getElements().getFirst(), kinds).words();
			case Alternatives alternatives -> alternatives.getElements().stream()
					.map(each -> new Expected(each, kinds).words()).distinct().collect(Collectors.joining(" or "));
			default -> "something else";
		};
	}

	/** Whether a name is asked for, of this element or of another. */
	boolean isName() {
		AbstractElement element = grammar instanceof Assignment assignment ? assignment.getTerminal() : grammar;
		return element instanceof CrossReference || element instanceof RuleCall call && NAMES.contains(call.getRule().getName());
	}

	/** The words of which one is asked for; empty when it is not a matter of words. */
	Set<String> choice() {
		AbstractElement element = grammar instanceof Assignment assignment ? assignment.getTerminal() : grammar;
		return element instanceof RuleCall call ? choice(call) : Set.of();
	}

	private static Set<String> choice(RuleCall call) {
		return call.getRule() instanceof EnumRule rule
				? GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new))
				: Set.of();
	}

	private boolean isComma() {
		return grammar instanceof Keyword keyword && keyword.getValue().equals(",");
	}

	private String words(RuleCall call) {
		AbstractRule rule = call.getRule();
		if (rule instanceof EnumRule) {
			return "one of " + String.join(", ", choice());
		}
		if (rule instanceof TerminalRule && GrammarUtil.containingAssignment(call) instanceof Assignment assignment) {
			String feature = assignment.getFeature().endsWith("URI") ? "the address"
					: "the " + assignment.getFeature().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
			return rule.getName().equals("STRING") ? feature + ", in quotes," : feature;
		}
		if (rule.getType().getClassifier() instanceof EClass type) {
			return kinds.withArticle(type);
		}
		return NAMES.contains(rule.getName()) ? "a name" : WITH_UNIT.contains(rule.getName()) ? "a value with its unit" : "a value";
	}

	/** The words of which one more could follow a word of the text; empty when it is not the last of a list of words. */
	static Set<String> again(INode word) {
		@Nullable
		EObject element = word.getGrammarElement();
		if (element instanceof EnumLiteralDeclaration || element instanceof Keyword) {
			for (@Nullable
			INode each = word.getParent(); each != null; each = each.getParent()) {
				if (each.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof EnumRule) {
					@Nullable
					Assignment assignment = GrammarUtil.containingAssignment(call);
					return assignment != null && GrammarUtil.isMultipleCardinality(assignment) ? choice(call) : Set.of();
				}
			}
		}
		return Set.of();
	}

	private static boolean isValue(INode node) {
		return switch (node.getGrammarElement()) {
			case CrossReference reference -> true;
			case RuleCall call -> !(call.getRule().getType().getClassifier() instanceof EClass);
			case null, default -> false;
		};
	}

	/** Whether the last that was read of an element is its name. */
	static boolean followsName(INode node) {
		return last(node).map(GrammarUtil::containingAssignment).filter(each -> each.getFeature().equals("name")).isPresent();
	}

	private static Optional<AbstractElement> last(INode node) {
		@Nullable
		AbstractElement found = null;
		if (node instanceof ICompositeNode composite) {
			for (INode child : composite.getChildren()) {
				if (child.getGrammarElement() instanceof AbstractElement element) {
					found = element;
				}
			}
		}
		return Optional.ofNullable(found);
	}

	private static Optional<AbstractElement> next(AbstractElement element) {
		@Nullable
		EObject each = element;
		while (each instanceof AbstractElement inner) {
			if (inner.eContainer() instanceof Group group) {
				List<AbstractElement> elements = group.getElements();
				int index = elements.indexOf(inner) + 1;
				if (index < elements.size()) {
					return Optional.of(elements.get(index));
				}
			}
			each = inner.eContainer();
		}
		return Optional.empty();
	}
}
