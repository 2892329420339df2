/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.TextRegion;
import org.vdcstudio.language.ide.Proposal;
import org.vdcstudio.language.ide.Proposal.Kind;
import org.vdcstudio.language.ide.Snippet;
import org.vdcstudio.language.ide.Template;
import org.vdcstudio.language.ide.internal.NumbersBefore.TypedUnit;
import org.vdcstudio.language.ide.internal.name.Advice;
import org.vdcstudio.language.ide.internal.name.NameAdvices;
import org.vdcstudio.language.ide.internal.name.NetworkLabels;
import org.vdcstudio.language.ide.internal.value.ProposedValue;
import org.vdcstudio.language.ide.internal.value.ValuePlace;
import org.vdcstudio.language.ide.internal.value.Values;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.NameLookup;
import org.vdcstudio.language.internal.linking.NamedCandidate;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.text.Quoting;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.snapshot.DesignModel;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Inject;
import com.google.inject.Provider;

/** Proposes what can be written at a place: values, names of fitting elements, units, words of the language. */
public final class Completion {

	/** Rule whose keywords are only allowed as names, not meant to be written. */
	private static final String NAME_RULE = "Name";
	private static final String SIGNS_OF_LITERALS = ".:/";

	private final Provider<ContentAssistContextFactory> contexts;
	private final CrossReferenceLinker linker;
	private final KindWords kinds;
	private final TextBefore before;
	private final Values values;
	private final NumbersBefore numbers;
	private final Quoting quoting;

	/** A question about one place. */
	private record Question(VdcResource file, int offset, Supplier<DesignModel> model, Map<String, Ranked> proposals) {
	}

	/** A proposal and its place among those of its kind, the least first. */
	private record Ranked(Proposal proposal, int rank) {
	}

	@Inject
	Completion(Provider<ContentAssistContextFactory> contexts, CrossReferenceLinker linker, KindWords kinds, TextBefore before,
			Values values, NumbersBefore numbers, IGrammarAccess access) {
		this.contexts = contexts;
		this.before = before;
		this.linker = linker;
		this.kinds = kinds;
		this.values = values;
		this.numbers = numbers;
		quoting = new Quoting(access.getGrammar());
	}

	/**
	 * The proposals at an offset: values, names, units, words; those that serve before those that do not, else in alphabetical order.
	 *
	 * @param file   the file, parsed from exactly the text that the offset counts in
	 * @param offset the cursor
	 * @param model  the values of the design, asked for when the place needs them
	 */
	public List<Proposal> at(VdcResource file, int offset, Supplier<DesignModel> model) {
		ContentAssistContextFactory factory = contexts.get();
		factory.setPool(MoreExecutors.newDirectExecutorService());
		Question question = new Question(file, offset, model, new LinkedHashMap<>());
		boolean withinWord = isWithinWord(file.text(), offset);
		for (ContentAssistContext context : factory.create(before.of(file, offset), new TextRegion(offset, 0), offset, file)) {
			// Without a prefix the context is about what follows the word, and nothing can follow without a blank.
			if (!withinWord || !context.getPrefix().isEmpty()) {
				for (AbstractElement next : context.getFirstSetGrammarElements()) {
					propose(next, context, question);
				}
			}
		}
		proposeUnits(question);
		return question.proposals().values().stream().sorted(Comparator.comparing((Ranked each) -> each.proposal().kind())
				.thenComparing(Ranked::rank).thenComparing(each -> each.proposal().label())).map(Ranked::proposal).toList();
	}

	private void propose(AbstractElement next, ContentAssistContext context, Question question) {
		if (next instanceof Keyword keyword) {
			proposeWord(keyword, context, question);
		} else if (next instanceof Assignment assignment) {
			if (assignment.getTerminal() instanceof CrossReference reference) {
				proposeNames(linker.referenceOf(reference).getEReferenceType(), context, question);
			} else {
				proposeValues(assignment, context, question);
			}
		}
	}

	private void proposeValues(Assignment assignment, ContentAssistContext context, Question question) {
		@Nullable
		EObject current = context.getCurrentModel();
		boolean ofAClass = GrammarUtil.containingRule(assignment).getType().getClassifier() instanceof EClass;
		if (current == null || !ofAClass) {
			return;
		}
		EClass type = (EClass) GrammarUtil.containingRule(assignment).getType().getClassifier();
		@Nullable
		EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
		if (feature == ComputePackage.Literals.VIRTUAL_NIC__NETWORK) {
			proposeLabels(current, context, question);
		} else if (feature instanceof EAttribute) {
			int rank = 0;
			ValuePlace place = new ValuePlace(around(current, type), type, feature, unquoted(context.getPrefix()), question.model().get());
			for (ProposedValue value : values.at(place)) {
				add(value, rank, context, question);
				rank++;
			}
		}
	}

	/** The element that is being written; the one around it when it is not there yet. */
	private static EObject around(EObject current, EClass type) {
		for (EObject each = current; each != null; each = each.eContainer()) {
			if (type.isInstance(each)) {
				return each;
			}
		}
		return current;
	}

	/** Behind the number of a quantity. */
	private void proposeUnits(Question question) {
		int rank = 0;
		Optional<TypedUnit> unit = numbers.unitAt(question.file(), question.offset());
		for (ProposedValue each : unit.map(TypedUnit::units).orElse(List.of())) {
			int start = unit.get().start();
			if (each.text().toLowerCase(Locale.ROOT).startsWith(question.file().text().substring(start, question.offset()).toLowerCase(Locale.ROOT))) {
				Proposal proposal = new Proposal(each.label(), each.detail(), each.text(), start, question.offset() - start, each.kind(), "", false);
				question.proposals().putIfAbsent(proposal.text(), new Ranked(proposal, rank));
			}
			rank++;
		}
	}

	private static void add(ProposedValue value, int rank, ContentAssistContext context, Question question) {
		add(new Proposal(value.label(), value.detail(), value.text(), context.getReplaceRegion().getOffset(),
				context.getReplaceRegion().getLength(), value.kind(), value.documentation(), false), rank, context, question);
	}

	private static void proposeWord(Keyword keyword, ContentAssistContext context, Question question) {
		String word = keyword.getValue();
		boolean writable = Character.isLetter(word.charAt(0)) || word.startsWith("@");
		if (writable && !NAME_RULE.equals(GrammarUtil.containingRule(keyword).getName())) {
			add(proposal(word, "", word, Kind.KEYWORD, WordMeanings.documentation(keyword), context), 0, context, question);
			proposeTemplates(keyword, context, question);
		}
	}

	/** A template fits where the first word of the element that it makes does. */
	private static void proposeTemplates(Keyword first, ContentAssistContext context, Question question) {
		String kind = String.valueOf(GrammarUtil.containingRule(first).getType().getClassifier().getName());
		for (Template template : Templates.ALL) {
			if (template.element().equals(kind) && template.text().startsWith(first.getValue() + ' ')) {
				int offset = context.getReplaceRegion().getOffset();
				String text = Snippet.indented(template.text(), indentation(question.file().text(), offset));
				String documentation = "```vdc\n" + Snippet.parse(template.text()).text().replace("\t", "    ") + "\n```";
				add(proposal(template.name(), template.description(), text, Kind.TEMPLATE, documentation, context), 0, context, question);
			}
		}
	}

	private static String indentation(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = start;
		while (end < offset && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}

	private void proposeNames(EClass type, ContentAssistContext context, Question question) {
		@Nullable
		EObject place = context.getCurrentModel();
		if (place == null) {
			return;
		}
		Function<NamedElement, Advice> advice = NameAdvices.of(type, place, question.model());
		for (NamedCandidate candidate : NameLookup.candidates(question.file(), place, type, quoting)) {
			String label = unquoted(candidate.text());
			if (fits(label, context)) {
				Advice known = advice.apply(candidate.element());
				add(proposal(label, detail(kinds.of(candidate.element().eClass()), known), candidate.text(), Kind.NAME, "", context),
						known.rank(), context, question);
			}
		}
	}

	/** Network labels are names of port groups, on whichever host. */
	private static void proposeLabels(EObject place, ContentAssistContext context, Question question) {
		NetworkLabels labels = new NetworkLabels(place, question.model().get());
		for (VdcResource each : question.file().visible()) {
			each.names().elements().forEach(space -> each.names().inside(space).values().stream().flatMap(List::stream)
					.filter(NetworkPackage.Literals.NETWORK::isInstance).map(NamedElement::getName).forEach(label -> {
						Advice known = labels.advice(label);
						add(proposal(label, detail("portgroup", known), Quoting.quoted(label), Kind.NAME, "", context), known.rank(), context,
								question);
					}));
		}
	}

	private static String detail(String kind, Advice advice) {
		return advice.detail().isEmpty() ? kind : "%s, %s".formatted(kind, advice.detail());
	}

	private static Proposal proposal(String label, String detail, String text, Kind kind, String documentation, ContentAssistContext context) {
		return new Proposal(label, detail, text, context.getReplaceRegion().getOffset(), context.getReplaceRegion().getLength(), kind,
				documentation, kind == Kind.TEMPLATE);
	}

	private static void add(Proposal proposal, int rank, ContentAssistContext context, Question question) {
		if (fits(proposal.label(), context)) {
			question.proposals().putIfAbsent(proposal.text(), new Ranked(proposal, rank));
		}
	}

	private static boolean fits(String label, ContentAssistContext context) {
		return label.toLowerCase(Locale.ROOT).startsWith(unquoted(context.getPrefix()).toLowerCase(Locale.ROOT));
	}

	private static boolean isWithinWord(String text, int offset) {
		return offset > 0 && (isPartOfWord(text.charAt(offset - 1)) || isWithinLiteral(text, offset));
	}

	/** Signs belong to what begins with a digit: addresses, versions, dates. */
	private static boolean isWithinLiteral(String text, int offset) {
		int start = offset;
		while (start > 0 && (isPartOfWord(text.charAt(start - 1)) || SIGNS_OF_LITERALS.indexOf(text.charAt(start - 1)) >= 0)) {
			start--;
		}
		return start < offset && Character.isDigit(text.charAt(start)) && text.charAt(offset - 1) != '/';
	}

	private static boolean isPartOfWord(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '"';
	}

	/** What was typed of a name so far, where the closing quote may be missing. */
	private static String unquoted(String typed) {
		return typed.replace("\"", "");
	}
}
