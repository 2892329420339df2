/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.vdcstudio.language.TextEdit;

/** The edits from a text to its formatted form: small ones, so that cursor and markers stay where they belong. */
public final class WhitespaceEdits {

	private static final Pattern WORD = Pattern.compile("\\S+");

	private WhitespaceEdits() {
	}

	/** Edits that turn one text into the other; only white space where the texts differ in nothing else. */
	public static List<TextEdit> between(String text, String formatted) {
		List<MatchResult> words = WORD.matcher(text).results().toList();
		List<MatchResult> target = WORD.matcher(formatted).results().toList();
		if (!words.stream().map(MatchResult::group).toList().equals(target.stream().map(MatchResult::group).toList())) {
			return List.of(new TextEdit(0, text.length(), formatted));
		}
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i <= words.size(); i++) {
			int start = i == 0 ? 0 : words.get(i - 1).end();
			int end = i == words.size() ? text.length() : words.get(i).start();
			String wanted = formatted.substring(i == 0 ? 0 : target.get(i - 1).end(),
					i == words.size() ? formatted.length() : target.get(i).start());
			if (!text.substring(start, end).equals(wanted)) {
				edits.add(new TextEdit(start, end - start, wanted));
			}
		}
		return edits;
	}
}
