/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Designs as text: read, changed by tasks, and checked, as the workbench does it. */
public final class Designs {

	private static final DesignCheck CHECK = new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT);

	private Designs() {
	}

	/** The answers about a design. */
	public static Topology topology(String text) {
		return Topology.of(model(VdcLanguage.standard().parse(text)).snapshot());
	}

	/** The text after a task; its answers must be without errors. */
	public static <A> String after(String text, Task<A> task, A answers) {
		List<Remark> errors = task.check(answers, topology(text)).stream().filter(Remark::isError).toList();
		assertTrue(errors.isEmpty(), errors::toString);
		LoadedDesign design = VdcLanguage.standard().parse(text);
		Map<URI, List<TextEdit>> edits = VdcLanguage.standard().textEdits(design, task.edits(answers, model(design)));
		return edits.isEmpty() ? text : TextEdit.apply(text, edits.values().iterator().next());
	}

	/** What rules find that are no mere pieces of advice, one line each. */
	public static List<String> problems(String text) {
		return CHECK.findings(VdcLanguage.standard().parse(text)).stream()
				.filter(finding -> !finding.isSuppressed() && finding.severity().isAtLeast(Severity.WARNING)).map(Designs::line).toList();
	}

	private static String line(Finding finding) {
		return "%s %s: %s".formatted(finding.rule(), finding.element().map(Object::toString).orElse(""), finding.message());
	}

	private static DesignModel model(LoadedDesign design) {
		return SnapshotBuilder.build(design.root(), design.source().problems());
	}
}
