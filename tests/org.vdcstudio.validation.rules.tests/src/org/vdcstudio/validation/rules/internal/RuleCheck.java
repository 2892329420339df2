/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.ValidationRunner;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Checks a design whose lines say which findings are expected on them:
 *
 * <pre>
 * host esx01 { fqdn esx01 }   //! NAM-01 error esx01
 * </pre>
 *
 * Several expectations on one line are separated by {@code |}.
 */
public final class RuleCheck {

	private static final RuleRegistry REGISTRY = RuleRegistry.ofPlatform();
	private static final Pattern EXPECTATION = Pattern.compile("//! (.*)$");

	private final LoadedDesign design;
	private final DesignModel model;
	private final ValidationResult result;

	private RuleCheck(String text, ValidationOptions options) {
		this(text, options, REGISTRY);
	}

	RuleCheck(String text, ValidationOptions options, RuleRegistry registry) {
		this(VdcLanguage.standard().parse(text), options, registry);
	}

	private RuleCheck(LoadedDesign design, ValidationOptions options, RuleRegistry registry) {
		this.design = design;
		model = SnapshotBuilder.build(design.root(), design.source().problems());
		result = new ValidationRunner(registry).run(model, design.source(), options);
	}

	/** Checks a text under the profile it asks for. */
	public static RuleCheck of(String text) {
		return new RuleCheck(text, ValidationOptions.DEFAULT);
	}

	/** Checks the design of a file, with what it imports. */
	static RuleCheck of(Path file, ValidationOptions options) throws IOException {
		return new RuleCheck(VdcLanguage.standard().load(file), options, REGISTRY);
	}

	/** Asserts that the findings of one rule are exactly those that the lines expect, and that the text has no syntax error. */
	public static RuleCheck assertFindings(String rule, String text) {
		return of(text).assertFindings(rule, text, ValidationOptions.DEFAULT);
	}

	/** Asserts the same under given options. */
	public static RuleCheck assertFindings(String rule, ValidationOptions options, String text) {
		return new RuleCheck(text, options).assertFindings(rule, text, options);
	}

	private RuleCheck assertFindings(String rule, String text, ValidationOptions options) {
		assertEquals(List.of(), design.source().problems().stream().filter(problem -> !rule.startsWith("SYN") && !rule.startsWith("STR")).toList());
		assertEquals(String.join("\n", expected(rule, text)), String.join("\n", actual(rule)), "findings of " + rule + options);
		return this;
	}

	/**
	 * The fix of the first finding of a rule in a text, to be tried:
	 *
	 * <pre>
	 * RuleCheck.fix("NAM-03", text).removesTheFinding();
	 * </pre>
	 */
	public static FixCheck fix(String rule, String text) {
		return new FixCheck(text, rule, ValidationOptions.DEFAULT, REGISTRY);
	}

	/** The same under given options. */
	public static FixCheck fix(String rule, ValidationOptions options, String text) {
		return new FixCheck(text, rule, options, REGISTRY);
	}

	/** All findings of one rule, in order of place. */
	public List<Finding> findings(String rule) {
		return result.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	/** All findings, suppressed ones included. */
	List<Finding> findings() {
		return result.findings();
	}

	/** The only finding of one rule. */
	public Finding finding(String rule) {
		List<Finding> found = findings(rule);
		assertEquals(1, found.size(), () -> "findings of " + rule + ": " + found);
		return found.getFirst();
	}

	/** The findings of all rules. */
	ValidationResult result() {
		return result;
	}

	/** The text that was checked, and the model read from it. */
	LoadedDesign design() {
		return design;
	}

	/** The design that was checked. */
	public DesignModel model() {
		return model;
	}

	/** The rules there are. */
	public static RuleRegistry registry() {
		return REGISTRY;
	}

	private List<String> actual(String rule) {
		return findings(rule).stream().map(RuleCheck::line).sorted().toList();
	}

	/** A finding as an expectation says it, with the number of its line. */
	static String line(Finding finding) {
		return "%3d: %s %s %s".formatted(finding.location().map(SourceLocation::line).orElse(0), finding.rule(),
				finding.severity().label(), finding.element().map(ElementId::qualifiedName).orElse("")).stripTrailing();
	}

	/** What the lines of a text expect of the rules whose ids begin in this way. */
	static List<String> expected(String rule, String text) {
		List<String> expected = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			Matcher matcher = EXPECTATION.matcher(lines.get(i));
			if (matcher.find()) {
				for (String each : matcher.group(1).split("\\|")) {
					if (each.strip().startsWith(rule)) {
						expected.add("%3d: %s".formatted(i + 1, each.strip()));
					}
				}
			}
		}
		return expected.stream().sorted().toList();
	}
}
