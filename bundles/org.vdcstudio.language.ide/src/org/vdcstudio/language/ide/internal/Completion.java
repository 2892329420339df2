/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
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
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.NameLookup;
import org.vdcstudio.language.internal.linking.NamedCandidate;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.text.Quoting;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.network.NetworkPackage;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Inject;
import com.google.inject.Provider;

/** Proposes what can be written at a place: words of the language and names of fitting elements. */
public final class Completion {

	/** Rule whose keywords are only allowed as names, not meant to be written. */
	private static final String NAME_RULE = "Name";

	private final Provider<ContentAssistContextFactory> contexts;
	private final CrossReferenceLinker linker;
	private final KindWords kinds;
	private final TextBefore before;
	private final Quoting quoting;

	@Inject
	Completion(Provider<ContentAssistContextFactory> contexts, CrossReferenceLinker linker, KindWords kinds, TextBefore before,
			IGrammarAccess access) {
		this.contexts = contexts;
		this.before = before;
		this.linker = linker;
		this.kinds = kinds;
		quoting = new Quoting(access.getGrammar());
	}

	/**
	 * The proposals at an offset: names before words, each in alphabetical order.
	 *
	 * @param file   the file, parsed from exactly the text that the offset counts in
	 * @param offset the cursor
	 */
	public List<Proposal> at(VdcResource file, int offset) {
		ContentAssistContextFactory factory = contexts.get();
		factory.setPool(MoreExecutors.newDirectExecutorService());
		Map<String, Proposal> proposals = new LinkedHashMap<>();
		String text = file.text();
		boolean withinWord = offset > 0 && isPartOfWord(text.charAt(offset - 1));
		for (ContentAssistContext context : factory.create(before.of(file, offset), new TextRegion(offset, 0), offset, file)) {
			// Without a prefix the context is about what follows the word, and nothing can follow without a blank.
			if (!withinWord || !context.getPrefix().isEmpty()) {
				for (AbstractElement next : context.getFirstSetGrammarElements()) {
					propose(next, context, file, proposals);
				}
			}
		}
		List<Proposal> sorted = new ArrayList<>(proposals.values());
		sorted.sort(Comparator.comparing(Proposal::kind).thenComparing(Proposal::label));
		return sorted;
	}

	private void propose(AbstractElement next, ContentAssistContext context, VdcResource file,
			Map<String, Proposal> proposals) {
		if (next instanceof Keyword keyword) {
			proposeWord(keyword, context, file, proposals);
		} else if (next instanceof Assignment assignment) {
			if (assignment.getTerminal() instanceof CrossReference reference) {
				proposeNames(linker.referenceOf(reference).getEReferenceType(), context, file, proposals);
			} else if (ComputePackage.Literals.VIRTUAL_NIC__NETWORK.getName().equals(assignment.getFeature())) {
				proposeLabels(context, file, proposals);
			}
		}
	}

	private static void proposeWord(Keyword keyword, ContentAssistContext context, VdcResource file, Map<String, Proposal> proposals) {
		String word = keyword.getValue();
		boolean writable = Character.isLetter(word.charAt(0)) || word.startsWith("@");
		if (writable && !NAME_RULE.equals(GrammarUtil.containingRule(keyword).getName())) {
			add(word, "", word, Kind.KEYWORD, WordMeanings.documentation(keyword), context, proposals);
			proposeTemplates(keyword, context, file, proposals);
		}
	}

	/** A template fits where the first word of the element that it makes does. */
	private static void proposeTemplates(Keyword first, ContentAssistContext context, VdcResource file, Map<String, Proposal> proposals) {
		String kind = String.valueOf(GrammarUtil.containingRule(first).getType().getClassifier().getName());
		for (Template template : Templates.ALL) {
			if (template.element().equals(kind) && template.text().startsWith(first.getValue() + ' ')) {
				int offset = context.getReplaceRegion().getOffset();
				add(template.name(), template.description(), Snippet.indented(template.text(), indentation(file.text(), offset)), Kind.TEMPLATE,
						"```vdc\n" + Snippet.parse(template.text()).text().replace("\t", "    ") + "\n```", context, proposals);
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

	private void proposeNames(EClass type, ContentAssistContext context, VdcResource file,
			Map<String, Proposal> proposals) {
		@Nullable
		EObject place = context.getCurrentModel();
		if (place == null) {
			return;
		}
		for (NamedCandidate candidate : NameLookup.candidates(file, place, type, quoting)) {
			add(unquoted(candidate.text()), kinds.of(candidate.element().eClass()), candidate.text(), Kind.NAME, "", context,
					proposals);
		}
	}

	/** Network labels are names of port groups, on whichever host. */
	private void proposeLabels(ContentAssistContext context, VdcResource file, Map<String, Proposal> proposals) {
		for (VdcResource each : file.visible()) {
			each.names().elements().forEach(space -> each.names().inside(space).values().stream().flatMap(List::stream)
					.filter(NetworkPackage.Literals.NETWORK::isInstance).map(NamedElement::getName)
					.forEach(label -> add(label, "portgroup", Quoting.quoted(label), Kind.NAME, "", context, proposals)));
		}
	}

	private static void add(String label, String detail, String text, Kind kind, String documentation, ContentAssistContext context,
			Map<String, Proposal> proposals) {
		String typed = unquoted(context.getPrefix()).toLowerCase(Locale.ROOT);
		if (label.toLowerCase(Locale.ROOT).startsWith(typed)) {
			proposals.putIfAbsent(text, new Proposal(label, detail, text, context.getReplaceRegion().getOffset(),
					context.getReplaceRegion().getLength(), kind, documentation, kind == Kind.TEMPLATE));
		}
	}

	private static boolean isPartOfWord(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '"';
	}

	/** What was typed of a name so far, where the closing quote may be missing. */
	private static String unquoted(String typed) {
		return typed.replace("\"", "");
	}
}
