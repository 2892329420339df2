/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.vdcstudio.language.internal.StandardInjector;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.grammar.Spacing;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.model.core.CorePackage;

/** The page that lists what each kind of element can say, made from the grammar and the documentation of the metamodel. */
final class LanguageReference {

	private static final String TABLE = "\n| written | values | default | meaning |\n|---|---|---|---|\n";
	private final ElementGrammar grammar = StandardInjector.get().getInstance(ElementGrammar.class);
	private final KindWords kinds = StandardInjector.get().getInstance(KindWords.class);
	private final StringBuilder page = new StringBuilder();

	/** The whole page; lines end with a line feed. */
	String markdown() {
		page.append("""
				<!-- SPDX-License-Identifier: EPL-2.0 -->
				# Reference of the design language

				Made from the grammar and the metamodel by a test. [language.md](language.md) explains how designs are written.

				Names in angle brackets stand for values; what stands in round brackets may be left out; an ellipsis says that
				more of the same can follow. A property with `+` at its end may be given several times, like blocks.
				""");
		for (EPackage concern : RandomModels.CONCERNS) {
			page.append("\n## ").append(capitalised(Objects.requireNonNull(concern.getName()))).append("\n\n")
					.append(documentation(concern)).append('\n');
			elements(concern).forEach(this::section);
		}
		page.append("\n## Values\n\n| value | what it is |\n|---|---|\n");
		classifiers(EDataType.class).filter(each -> !(each instanceof EEnum)).forEach(each -> row(words(each.getName()),
				documentation(each).replaceAll(" Typed access: .*", "")));
		page.append("\n## Words\n");
		classifiers(EEnum.class).forEach(this::words);
		return page.toString();
	}

	private List<EClass> elements(EPackage concern) {
		return concern.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(each -> RandomModels.KINDS.contains(each) && !isInstance(each)).toList();
	}

	private static <T extends EDataType> Stream<T> classifiers(Class<T> kind) {
		return RandomModels.CONCERNS.stream().flatMap(each -> each.getEClassifiers().stream()).filter(kind::isInstance)
				.map(kind::cast);
	}

	/** Instances of fleets are no elements: they stand for one where it is referred to. */
	private static boolean isInstance(EClass type) {
		return type.getEAllReferences().size() == 1 && type.getEAllAttributes().stream().anyMatch(each -> "instance".equals(each.getName()));
	}

	private void section(EClass type) {
		String block = grammar.hasBody(type) ? " { … }" : "";
		page.append("\n### ").append(title(type)).append("\n\n    ").append(head(type)).append(block).append("\n\n")
				.append(documentation(type)).append('\n');
		List<AbstractElement> written = new ArrayList<>(grammar.head(type));
		written.addAll(grammar.statements(type));
		List<String> rows = new ArrayList<>();
		for (AbstractElement piece : written) {
			AbstractElement shown = piece;
			for (Assignment assignment : ElementGrammar.assignments(piece)) {
				EStructuralFeature feature = feature(type, assignment);
				boolean isSaidElsewhere = feature == CorePackage.Literals.NAMED_ELEMENT__NAME
						|| feature == CorePackage.Literals.ELEMENT__SUPPRESSIONS;
				if (!isSaidElsewhere) {
					rows.add(rowOf(shown, assignment, feature));
					shown = assignment;
				}
			}
		}
		if (!rows.isEmpty()) {
			page.append(TABLE);
			rows.forEach(page::append);
		}
	}

	private String rowOf(AbstractElement piece, Assignment assignment, EStructuralFeature feature) {
		boolean isBlock = piece == assignment && isBlock(assignment) && !isInstance((EClass) feature.getEType());
		String written = isBlock ? blocks(assignment) : "`" + syntax(piece) + repeated(piece, feature) + "`";
		return "| " + written + " | " + values(assignment, feature) + " | " + byDefault(feature) + " | " + documentation(feature) + " |\n";
	}

	private static String repeated(AbstractElement piece, EStructuralFeature feature) {
		boolean isList = ElementGrammar.assignments(piece).stream().anyMatch(GrammarUtil::isMultipleCardinality);
		return feature.isMany() && !isList ? " +" : "";
	}

	private static boolean isBlock(Assignment assignment) {
		return GrammarUtil.isEObjectRuleCall(assignment.getTerminal());
	}

	private String blocks(Assignment assignment) {
		return meant((EClass) ((RuleCall) assignment.getTerminal()).getRule().getType().getClassifier());
	}

	/** Links to the sections of all kinds that belong to a kind. */
	private String meant(EClass type) {
		return RandomModels.KINDS.stream().filter(type::isSuperTypeOf).filter(each -> type.isAbstract() || each == type)
				.map(each -> "[" + kinds.of(each) + "](#" + anchor(each) + ")").collect(Collectors.joining(", "));
	}

	private String values(Assignment assignment, EStructuralFeature feature) {
		return switch (feature) {
			case EReference reference when isInstance(reference.getEReferenceType()) ->
				target(reference.getEReferenceType().getEReferences().getFirst()) + ", or `[counter]` of a fleet";
			case EReference reference when isBlock(assignment) -> reference.isMany() ? "blocks" : "block";
			case EReference reference -> target(reference);
			case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum words -> literals(words);
			case EAttribute attribute when attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN -> "";
			case EAttribute attribute when attribute.getEAttributeType() == EcorePackage.Literals.ESTRING -> "text";
			default -> "[" + words(feature.getEType().getName()) + "](#values)";
		};
	}

	private String target(EReference reference) {
		EClass type = reference.getEReferenceType();
		boolean isAny = type == CorePackage.Literals.NAMED_ELEMENT || type == CorePackage.Literals.DESIGN_ELEMENT;
		return isAny ? "any element" : meant(type);
	}

	private static String literals(EEnum words) {
		return words.getELiterals().stream().map(each -> "`" + each.getLiteral() + "`").collect(Collectors.joining(" "));
	}

	private static String byDefault(EStructuralFeature feature) {
		boolean hasWord = feature.getEType() instanceof EEnum && !feature.isRequired();
		return hasWord ? "`" + feature.getDefaultValueLiteral() + "`" : "";
	}

	private void words(EEnum words) {
		page.append("\n### ").append(words(words.getName())).append("\n\n").append(documentation(words))
				.append("\n\n| word | meaning |\n|---|---|\n");
		for (EEnumLiteral each : words.getELiterals()) {
			row("`" + each.getLiteral() + "`", documentation(each));
		}
	}

	private void row(String left, String right) {
		page.append("| ").append(left).append(" | ").append(right).append(" |\n");
	}

	// ------------------------------------------------------------ syntax

	private String head(EClass type) {
		List<AbstractElement> parts = new ArrayList<>(grammar.head(type));
		parts.removeIf(each -> each instanceof Assignment assignment && "suppressions".equals(assignment.getFeature()));
		return joined(parts.stream().map(this::syntax).toList());
	}

	private String syntax(AbstractElement piece) {
		String once = switch (piece) {
			case Keyword keyword -> keyword.getValue();
			case Assignment assignment when assignment.getTerminal() instanceof Keyword keyword -> keyword.getValue();
			case Assignment assignment -> '<' + words(assignment.getFeature()) + '>';
			case Group group -> joined(group.getElements().stream().map(this::syntax).toList());
			case Alternatives alternatives -> alternatives.getElements().stream().map(this::syntax).collect(Collectors.joining(" or "));
			default -> "";
		};
		String several = GrammarUtil.isMultipleCardinality(piece) ? once + " …" : once;
		return GrammarUtil.isOptionalCardinality(piece) ? '(' + several + ')' : several;
	}

	private static String joined(List<String> words) {
		StringBuilder text = new StringBuilder();
		for (String word : words) {
			boolean isRange = word.startsWith("([");
			String blank = text.isEmpty() || isRange ? "" : Spacing.between(text.substring(text.length() - 1), word);
			text.append(blank).append(word);
		}
		return text.toString();
	}

	// ------------------------------------------------------------ words

	private String title(EClass type) {
		String kind = kinds.of(type);
		String plain = words(type.getName());
		return kind.equals(plain.replace(' ', '-')) ? kind : kind + " (" + plain + ")";
	}

	private String anchor(EClass type) {
		return title(type).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
	}

	private static EStructuralFeature feature(EClass type, Assignment assignment) {
		return Objects.requireNonNull(type.getEStructuralFeature(assignment.getFeature()));
	}

	/** {@code VmConfiguration} as {@code vm configuration}. */
	private static String words(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static String capitalised(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static String documentation(EModelElement element) {
		@Nullable
		String documentation = EcoreUtil.getDocumentation(element);
		return documentation == null ? "" : documentation.replace("|", "\\|").strip();
	}
}
