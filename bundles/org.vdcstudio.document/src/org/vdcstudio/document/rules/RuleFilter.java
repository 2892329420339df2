/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which rules are shown.
 *
 * @param words        words that all occur in the id or the title of a rule, or in the name of its level, in whatever order
 * @param group        the group of rules, such as {@code NAM}; empty for all
 * @param withFindings whether only rules that found something are shown
 */
public record RuleFilter(String words, Optional<String> group, boolean withFindings) {

	/** Shows everything. */
	public static final RuleFilter ALL = new RuleFilter("", Optional.empty(), false);

	/** The rules that are shown, in their order. */
	public List<RuleRow> of(RuleOverview overview) {
		return overview.rows().stream().filter(this::shows).toList();
	}

	private boolean shows(RuleRow row) {
		String text = String.join(" ", row.rule().id(), row.rule().title(), row.level().value().label()).toLowerCase(Locale.ROOT);
		return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains)
				&& group.filter(each -> !each.equals(row.rule().group())).isEmpty() && (!withFindings || !row.findings().isEmpty());
	}
}
