/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the kinds of elements are called in the text: the keyword that introduces them. */
@Singleton
public class KindWords {

	private static final int FEW = 6;
	private static final String ANY = "element";

	private final Map<EClass, List<String>> words = new LinkedHashMap<>();

	@Inject
	KindWords(IGrammarAccess access) {
		for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
			if (rule.getType().getClassifier() instanceof EClass type && !type.isAbstract()) {
				List<String> first = firstWords(rule);
				if (!first.isEmpty()) {
					words.put(type, first);
				}
			}
		}
	}

	/** Usually one keyword; where an enumeration begins an element, all of its words. */
	private static List<String> firstWords(ParserRule rule) {
		for (EObject part : EcoreUtil2.eAllContentsAsList(rule)) {
			if (part instanceof Keyword keyword && isWord(keyword.getValue())) {
				return List.of(keyword.getValue());
			}
			if (part instanceof RuleCall call && call.getRule() instanceof EnumRule values) {
				return EcoreUtil2.getAllContentsOfType(values, Keyword.class).stream().map(Keyword::getValue).toList();
			}
		}
		return List.of();
	}

	private static boolean isWord(String keyword) {
		return Character.isLetter(keyword.charAt(0)) || keyword.startsWith("@");
	}

	/**
	 * The word for a kind; for an abstract one the words of all that belong to it, as in {@code host or cluster}, or just
	 * {@code element} when these are too many to say anything.
	 */
	public String of(EClass type) {
		List<String> own = words.getOrDefault(type, List.of());
		if (!own.isEmpty()) {
			return listed(own);
		}
		Set<String> all = new LinkedHashSet<>();
		words.forEach((concrete, each) -> {
			if (type.isSuperTypeOf(concrete)) {
				all.addAll(each);
			}
		});
		return all.isEmpty() ? Objects.requireNonNull(type.getName()) : all.size() > FEW ? ANY : listed(List.copyOf(all));
	}

	private static String listed(List<String> words) {
		String last = words.getLast();
		return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
	}

	/** The words for a kind with their article. */
	public String withArticle(EClass type) {
		String words = of(type);
		return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
	}
}
