/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.jdt.annotation.Nullable;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the kinds of elements are called in the text: the keyword that introduces them. */
@Singleton
public class KindWords {

	private final Map<EClass, String> words = new LinkedHashMap<>();

	@Inject
	KindWords(IGrammarAccess access) {
		for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
			if (rule.getType().getClassifier() instanceof EClass type && !type.isAbstract()) {
				List<Keyword> keywords = GrammarUtil.containedKeywords(rule);
				if (!keywords.isEmpty()) {
					words.put(type, keywords.getFirst().getValue());
				}
			}
		}
	}

	/** The word for a kind; for an abstract one the words of all that belong to it, as in {@code host or cluster}. */
	public String of(EClass type) {
		@Nullable
		String word = words.get(type);
		if (word != null) {
			return word;
		}
		List<String> all = new ArrayList<>();
		words.forEach((concrete, each) -> {
			if (type.isSuperTypeOf(concrete)) {
				all.add(each);
			}
		});
		return all.isEmpty() ? Objects.requireNonNull(type.getName()) : String.join(" or ", all);
	}

	/** The words for a kind with their article. */
	public String withArticle(EClass type) {
		String words = of(type);
		return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
	}
}
