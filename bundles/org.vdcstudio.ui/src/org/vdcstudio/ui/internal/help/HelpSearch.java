/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the pages that have all the words that somebody asks for; those that have them in their titles come first. */
final class HelpSearch {

	private static final int TITLE_WEIGHT = 50;
	private static final int BEFORE = 40;
	private static final int LENGTH = 120;

	private HelpSearch() {
	}

	/**
	 * A page that was found.
	 *
	 * @param page  the page
	 * @param score how well it fits
	 * @param words some of its text around the first word
	 */
	record Hit(HelpPage page, int score, String words) {
	}

	/** The pages that fit, best first; none when nothing is asked. */
	static List<Hit> find(List<HelpPage> pages, String question) {
		if (question.isBlank()) {
			return List.of();
		}
		List<String> words = List.of(question.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		return pages.stream().map(page -> judge(page, words)).filter(hit -> hit.score() > 0)
				.sorted(Comparator.comparingInt(Hit::score).reversed().thenComparing(hit -> hit.page().path())).toList();
	}

	private static Hit judge(HelpPage page, List<String> words) {
		String title = (page.title() + ' ' + page.path()).toLowerCase(Locale.ROOT);
		String text = page.text().toLowerCase(Locale.ROOT);
		int score = 0;
		for (String word : words) {
			int found = (title.contains(word) ? TITLE_WEIGHT : 0) + Math.min(TITLE_WEIGHT - 1, occurrences(text, word));
			if (found == 0) {
				return new Hit(page, 0, "");
			}
			score += found;
		}
		return new Hit(page, score, around(page.text(), text.indexOf(words.getFirst())));
	}

	private static int occurrences(String text, String word) {
		int count = 0;
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
			count++;
		}
		return count;
	}

	private static String around(String text, int place) {
		int start = Math.max(0, place - BEFORE);
		int end = Math.min(text.length(), start + LENGTH);
		return (start > 0 ? "…" : "") + text.substring(start, end).replaceAll("[\\s#|`*]+", " ").strip() + (end < text.length() ? "…" : "");
	}
}
