/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.language.LineIndex;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.registry.RuleRegistry;
import org.vdcstudio.validation.report.ProposedFix;
import org.vdcstudio.validation.report.ProposedFix.Replacement;
import org.vdcstudio.validation.report.ProposedFixes;

/** Gathers, while designs are in memory, what the quick fixes of their findings would change. */
public final class FixCollector implements ProposedFixes {

	private final RuleRegistry registry;
	private final Terminal terminal;
	private final Map<Finding, List<ProposedFix>> fixes = new HashMap<>();
	private final Set<String> failed = new HashSet<>();

	/** Uses the fixes of the rules of {@code registry}; says on {@code terminal} which of them do not work. */
	public FixCollector(RuleRegistry registry, Terminal terminal) {
		this.registry = registry;
		this.terminal = terminal;
	}

	@Override
	public List<ProposedFix> of(Finding finding) {
		return fixes.getOrDefault(finding, List.of());
	}

	/** Gathers the fixes of one design; suppressed findings need none. */
	public void collect(LoadedDesign design, DesignModel model, ValidationResult result) {
		// fixes ask for the topology of the design; as long as it is held here, it is the same one for all of them
		Topology topology = Topology.of(model.snapshot());
		Map<URI, LineIndex> lines = new HashMap<>();
		for (Finding finding : result.findings()) {
			if (!finding.isSuppressed() && !finding.quickFixes().isEmpty()) {
				List<ProposedFix> proposed = new ArrayList<>();
				registry.quickFixes(finding).forEach(fix -> propose(fix, finding, design, model, lines, proposed));
				fixes.put(finding, List.copyOf(proposed));
			}
		}
		Reference.reachabilityFence(topology);
	}

	private void propose(QuickFix fix, Finding finding, LoadedDesign design, DesignModel model, Map<URI, LineIndex> lines,
			List<ProposedFix> proposed) {
		List<Replacement> replacements = new ArrayList<>();
		try {
			VdcLanguage.standard().textEdits(design, fix.edits(finding, model)).forEach((file, edits) -> {
				LineIndex starts = lines.computeIfAbsent(file, key -> new LineIndex(design.text(key).orElse("")));
				for (TextEdit edit : edits) {
					replacements.add(new Replacement(starts.locate(file, edit.offset(), edit.length()), edit.text()));
				}
			});
			if (!replacements.isEmpty()) {
				proposed.add(new ProposedFix(fix.label(finding), replacements));
			}
		} catch (RuntimeException | LinkageError failure) {
			// fixes are contributed by anybody; what one that fails would have mended is reported all the same
			if (failed.add(fix.id())) {
				terminal.say("quick fix %s of %s failed and is left out: %s".formatted(fix.id(), finding.rule(), failure));
			}
		}
	}
}
