/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.model.storage.PathPolicy;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-17: paths to a device are all used. */
public final class PathPolicyRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-17", Severity.INFORMATION, "A datastore that is reached on several paths uses them in turn")
			.looksAt("VmfsDatastore")
			.because("With the policies fixed and most-recently-used one path carries everything while the others wait. Round robin uses all "
					+ "of them, where the array supports it.")
			.except("The default lets the array choose.")
			.except("A device that every host reaches on one path only has no choice.")
			.remedy("Set the path policy to round-robin, unless the vendor of the array advises otherwise.")
			.source("vCheck for vSphere: path selection policy", "https://github.com/alanrenouf/vCheck-vSphere")
			.quickFix("use-round-robin")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new UseRoundRobin());
	}

	@Override
	public void check(RuleContext context) {
		for (Datastore datastore : context.snapshot().datastores()) {
			if (datastore instanceof Datastore.Vmfs vmfs && usesOnePath(vmfs.pathPolicy()) && hasSeveral(vmfs, context.topology())) {
				context.report(Violation
						.on(vmfs.id(), "%s is reached on several paths but uses one at a time (%s). Consider round-robin.".formatted(vmfs.id(),
								vmfs.pathPolicy().getLiteral()))
						.at("pathPolicy").because("path policy", vmfs.pathPolicy().getLiteral()));
			}
		}
	}

	private static boolean usesOnePath(PathPolicy policy) {
		return policy == PathPolicy.FIXED || policy == PathPolicy.MOST_RECENTLY_USED;
	}

	private static boolean hasSeveral(Datastore.Vmfs vmfs, Topology topology) {
		return topology.snapshot().hosts().stream().anyMatch(host -> vmfs.extents().stream()
				.anyMatch(device -> topology.storage().iscsi().of(host).paths(device).size() > 1));
	}
}
