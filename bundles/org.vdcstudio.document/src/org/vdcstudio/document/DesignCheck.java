/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.ValidationRunner;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Checks open designs with the rules that {@code vdc check} uses. Keeps nothing between designs; may be shared. */
public final class DesignCheck {

	private final RuleRegistry registry;
	private final ValidationRunner runner;
	private final Function<URI, ValidationOptions> options;

	/**
	 * A check.
	 *
	 * @param registry the rules
	 * @param options  settings from outside the designs
	 */
	public DesignCheck(RuleRegistry registry, ValidationOptions options) {
		this(registry, design -> options);
	}

	/**
	 * A check with settings that are those of each design, and may become others.
	 *
	 * @param registry the rules
	 * @param options  the settings for the design with an address; asked for before each check, on any thread
	 */
	public DesignCheck(RuleRegistry registry, Function<URI, ValidationOptions> options) {
		this.registry = registry;
		this.runner = new ValidationRunner(registry);
		this.options = options;
	}

	/** What the rules find, suppressed findings included. Call on the thread that owns the design. */
	public List<Finding> findings(LoadedDesign design) {
		return result(design, SnapshotBuilder.build(design.root(), design.source().problems())).findings();
	}

	/**
	 * The same for a design whose snapshot is known already.
	 *
	 * @param model the snapshot of {@code design}
	 */
	public ValidationResult result(LoadedDesign design, DesignModel model) {
		return runner.run(model, design.source(), options.apply(design.root().eResource().getURI()));
	}

	/** The fixes that a finding names, in the order of its rule. */
	public List<QuickFix> fixes(Finding finding) {
		return registry.quickFixes(finding);
	}

	/**
	 * The edits that make a finding go away in the present state of its design. Call on the thread that owns the design.
	 *
	 * @return the edits; empty when the fix does not fit any more
	 */
	public static List<ModelEdit> edits(QuickFix fix, Finding finding, LoadedDesign design) {
		return fix.edits(finding, SnapshotBuilder.build(design.root(), design.source().problems()));
	}
}
