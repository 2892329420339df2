/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.write;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.grammar.Spacing;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;

/** Writes elements as the grammar says, in the order of the grammar. */
public final class ElementWriter {

	private final ElementGrammar grammar;
	private final IValueConverterService converters;
	private final ReferenceNames names;

	/** A writer that writes references with the given names. */
	public ElementWriter(ElementGrammar grammar, IValueConverterService converters, ReferenceNames names) {
		this.grammar = grammar;
		this.converters = converters;
		this.names = names;
	}

	/**
	 * An element with all it contains.
	 *
	 * @throws IllegalArgumentException when something that the grammar asks for is missing, a name for instance
	 */
	public Statement element(EObject element) {
		Values values = new Values(element);
		List<Statement> suppressions = new ArrayList<>();
		List<String> head = new ArrayList<>();
		for (AbstractElement part : grammar.head(element.eClass())) {
			if (part instanceof Assignment assignment && isBlock(assignment) && GrammarUtil.isMultipleCardinality(assignment)) {
				while (values.remains(assignment)) {
					suppressions.add(element((EObject) values.next(assignment)));
				}
			} else {
				write(part, values, head);
			}
		}
		List<Statement> body = new ArrayList<>();
		for (AbstractElement statement : grammar.statements(element.eClass())) {
			while (values.remainFor(statement)) {
				body.add(statement(statement, values));
			}
		}
		boolean ownLines = element instanceof DesignElement;
		return new Statement(suppressions, join(head), grammar.hasBody(element.eClass()), ownLines, body);
	}

	/**
	 * A property with the values that an element has for it; several statements when each writes only one of them.
	 *
	 * @throws IllegalArgumentException when the element lacks a value that the property needs
	 */
	public List<Statement> properties(EObject element, AbstractElement property) {
		Values values = new Values(element);
		List<Statement> statements = new ArrayList<>();
		while (values.remainFor(property)) {
			statements.add(statement(property, values));
		}
		return statements;
	}

	/** A single value as an assignment of the grammar writes it. */
	public String value(Object value, Assignment assignment, EObject element) {
		return text(value, assignment.getTerminal(), element);
	}

	private Statement statement(AbstractElement statement, Values values) {
		if (statement instanceof Assignment assignment && isBlock(assignment)) {
			return element((EObject) values.next(assignment));
		}
		List<String> tokens = new ArrayList<>();
		writeOnce(statement, values, tokens);
		return Statement.line(join(tokens));
	}

	private static boolean isBlock(Assignment assignment) {
		return GrammarUtil.isEObjectRuleCall(assignment.getTerminal());
	}

	private void write(AbstractElement piece, Values values, List<String> tokens) {
		if (GrammarUtil.isOptionalCardinality(piece) && !values.remainFor(piece)) {
			return;
		}
		writeOnce(piece, values, tokens);
		while (GrammarUtil.isMultipleCardinality(piece) && values.remainFor(piece)) {
			writeOnce(piece, values, tokens);
		}
	}

	/** Writes a piece of grammar once, whatever its cardinality; a repeated assignment alone writes all its values. */
	private void writeOnce(AbstractElement piece, Values values, List<String> tokens) {
		switch (piece) {
			case Keyword keyword -> tokens.add(keyword.getValue());
			case Assignment assignment -> tokens.add(text(values.next(assignment), assignment.getTerminal(), values.element()));
			case Group group -> group.getElements().forEach(each -> write(each, values, tokens));
			case Alternatives alternatives -> alternatives.getElements().stream().filter(values::remainFor).findFirst()
					.ifPresent(each -> write(each, values, tokens));
			default -> throw new IllegalArgumentException("The grammar has a form that cannot be written: " + piece);
		}
	}

	private String text(Object value, AbstractElement terminal, EObject element) {
		return switch (terminal) {
			case Keyword keyword -> keyword.getValue();
			case CrossReference reference -> names.text((NamedElement) value, element);
			case RuleCall call when GrammarUtil.isEObjectRuleCall(call) -> element((EObject) value).head();
			case RuleCall call when call.getRule() instanceof EnumRule rule -> literal(value, rule);
			case RuleCall call -> converted(value, call.getRule());
			default -> throw new IllegalArgumentException("The grammar has a value that cannot be written: " + terminal);
		};
	}

	private String converted(Object value, AbstractRule rule) {
		return converters.toString(value, rule.getName());
	}

	private static String literal(Object value, EnumRule rule) {
		for (EnumLiteralDeclaration each : EcoreUtil2.eAllOfType(rule, EnumLiteralDeclaration.class)) {
			if (value.equals(each.getEnumLiteral().getInstance())) {
				return each.getLiteral().getValue();
			}
		}
		throw new IllegalArgumentException("The language has no word for " + value);
	}

	private static String join(List<String> tokens) {
		StringBuilder text = new StringBuilder();
		String last = "(";
		for (String token : tokens) {
			text.append(Spacing.between(last, token)).append(token);
			last = token;
		}
		return text.toString();
	}
}
