/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.SourceReference;

/** The documentation of rules in Markdown, made from their metadata alone. Lines end with a line feed. */
public final class RulePages {

	private RulePages() {
	}

	/** All pages by file name: one a rule, and {@code README.md} that lists them. */
	public static Map<String, String> all(List<RuleMetadata> rules) {
		Map<String, String> pages = new TreeMap<>();
		pages.put("README.md", index(rules));
		rules.forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
		return pages;
	}

	/** The list of all rules and behind it the page of each, as one text. */
	public static String book(List<RuleMetadata> rules) {
		return index(rules) + rules.stream().map(rule -> "\n" + page(rule)).collect(Collectors.joining());
	}

	/** The page of one rule. */
	public static String page(RuleMetadata rule) {
		StringBuilder page = new StringBuilder();
		page.append("# ").append(rule.id()).append(": ").append(rule.title()).append("\n\n");
		page.append("| | |\n|---|---|\n");
		page.append("| Severity | ").append(rule.severity().label()).append(" |\n");
		page.append("| vSphere versions | ").append(rule.versions()).append(" |\n");
		if (!rule.elements().isEmpty()) {
			page.append("| Looks at | ").append(String.join(", ", rule.elements())).append(" |\n");
		}
		if (!rule.quickFixes().isEmpty()) {
			page.append("| Quick fixes | ").append(code(rule.quickFixes())).append(" |\n");
		}
		section(page, "Why", rule.rationale());
		section(page, "What to do", rule.remedy());
		section(page, "Exceptions", list(rule.exceptions(), Function.identity()));
		section(page, "Parameters", parameters(rule.parameters()));
		section(page, "Sources", list(rule.sources(), RulePages::source));
		return page.toString();
	}

	/** The list of all rules. */
	public static String index(List<RuleMetadata> rules) {
		StringBuilder page = new StringBuilder("# Rules\n\nMade from the rules themselves by `vdc rules --format markdown`.\n\n");
		page.append("| Rule | Severity | What holds |\n|---|---|---|\n");
		for (RuleMetadata rule : rules) {
			page.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ").append(rule.severity().label())
					.append(" | ").append(rule.title()).append(" |\n");
		}
		return page.toString();
	}

	private static void section(StringBuilder page, String heading, String text) {
		if (!text.isEmpty()) {
			page.append("\n## ").append(heading).append("\n\n").append(text).append('\n');
		}
	}

	private static String parameters(List<RuleParameter<?>> parameters) {
		if (parameters.isEmpty()) {
			return "";
		}
		return "| Name | Default | Meaning |\n|---|---|---|\n" + parameters.stream()
				.map(each -> "| `%s` | `%s` | %s |".formatted(each.name(), each.defaultText(), each.description()))
				.collect(Collectors.joining("\n"));
	}

	private static <T> String list(List<T> items, Function<T, String> text) {
		return items.stream().map(item -> "- " + text.apply(item)).collect(Collectors.joining("\n"));
	}

	private static String source(SourceReference source) {
		boolean linked = source.address().startsWith("http");
		return linked ? "[%s](%s)".formatted(source.title(), source.address()) : "%s: %s".formatted(source.title(), source.address());
	}

	private static String code(List<String> words) {
		return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
	}
}
