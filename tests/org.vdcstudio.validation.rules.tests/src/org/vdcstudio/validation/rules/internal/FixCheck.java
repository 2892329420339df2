/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Makes a quick fix in a text, as the command line and the editor do, and looks at what became of the design. When not told
 * otherwise, it is the first fix of the first finding.
 *
 * <pre>
 * RuleCheck.fix("NAM-03", text).on("vcsa").with("add-ptr-record").removesTheFinding().leaves(expected);
 * </pre>
 */
public final class FixCheck {

	private final String text;
	private final String rule;
	private final ValidationOptions options;
	private final RuleRegistry registry;
	private final RuleCheck before;
	private Optional<String> element = Optional.empty();
	private Optional<String> fixId = Optional.empty();

	FixCheck(String text, String rule, ValidationOptions options, RuleRegistry registry) {
		this.text = text;
		this.rule = rule;
		this.options = options;
		this.registry = registry;
		before = new RuleCheck(text, options, registry);
	}

	/** Mends the finding on the element with this qualified name. */
	public FixCheck on(String qualifiedName) {
		element = Optional.of(qualifiedName);
		return this;
	}

	/** Uses the fix with this id. */
	public FixCheck with(String id) {
		fixId = Optional.of(id);
		return this;
	}

	/**
	 * Asserts that the fix makes its finding go away, that no rule finds anything new, that the text can still be read and that
	 * all comments are kept.
	 */
	public FixCheck removesTheFinding() {
		String after = fixedText();
		RuleCheck mended = new RuleCheck(after, options, registry);
		assertFalse(mended.findings(rule).stream().anyMatch(this::isTheSame), () -> "the finding is still there in\n" + after);
		assertTrue(mended.findings(rule).size() < before.findings(rule).size(),
				() -> "another finding of " + rule + " took its place in\n" + after);
		assertEquals(List.of(), mended.result().broughtSince(before.result()), () -> "new findings in\n" + after);
		assertEquals(comments(before.design()), comments(mended.design()), () -> "comments in\n" + after);
		return this;
	}

	/** Asserts what the text is afterwards. */
	public FixCheck leaves(String expected) {
		assertEquals(expected, fixedText());
		return this;
	}

	/** Asserts that the finding names the fix but the fix has nothing to offer for this design. */
	public FixCheck offersNothing() {
		assertEquals(List.of(), edits(finding()));
		return this;
	}

	/** The text after the fix. */
	public String fixedText() {
		Finding finding = finding();
		List<ModelEdit> edits = edits(finding);
		assertFalse(edits.isEmpty(), () -> "the fix changes nothing: " + finding);
		List<TextEdit> changes = new ArrayList<>();
		VdcLanguage.standard().textEdits(before.design(), edits).values().forEach(changes::addAll);
		assertFalse(changes.isEmpty(), () -> "the fix leaves the text as it is: " + finding);
		return TextEdit.apply(text, changes);
	}

	private Finding finding() {
		List<Finding> found = before.findings(rule);
		return found.stream().filter(each -> element.isEmpty() || element.equals(each.element().map(ElementId::qualifiedName)))
				.findFirst().orElseGet(() -> fail("no such finding of " + rule + " but " + found));
	}

	private List<ModelEdit> edits(Finding finding) {
		List<QuickFix> fixes = registry.quickFixes(finding);
		QuickFix fix = fixes.stream().filter(each -> fixId.isEmpty() || fixId.get().equals(each.id())).findFirst()
				.orElseGet(() -> fail("no such fix but " + fixes.stream().map(QuickFix::id).toList()));
		assertFalse(fix.label(finding).isBlank(), () -> fix.id() + " has no label");
		return fix.edits(finding, before.model());
	}

	private boolean isTheSame(Finding after) {
		Finding mended = finding();
		return after.element().equals(mended.element()) && after.feature().equals(mended.feature())
				&& after.message().equals(mended.message());
	}

	/** All comments, sorted, because what an edit moves takes its comments along. */
	private static List<String> comments(LoadedDesign design) {
		List<String> comments = new ArrayList<>();
		for (ILeafNode leaf : NodeModelUtils.getNode(design.root()).getRootNode().getLeafNodes()) {
			if (leaf.isHidden() && !leaf.getText().isBlank()) {
				comments.add(leaf.getText().strip());
			}
		}
		return comments.stream().sorted().toList();
	}
}
