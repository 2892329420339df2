/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Whether a migration can be done, and why.
 *
 * @param request       the wish
 * @param source        the host the VM is on; empty when that is not known
 * @param prerequisites everything it needs, in the order in which a wizard would ask; what could not be judged because an
 *                      earlier one fails is absent
 * @param link          the network path, when the VM is to change its host and there is one
 */
public record MigrationDecision(MigrationRequest request, Optional<ElementId> source, List<Prerequisite> prerequisites,
		Optional<VmotionLink> link) {

	/** Copies the list. */
	public MigrationDecision {
		prerequisites = List.copyOf(prerequisites);
	}

	/** Whether everything it needs is there. */
	public boolean isFeasible() {
		return prerequisites.stream().allMatch(Prerequisite::holds);
	}

	/** What is missing. */
	public List<Prerequisite> unmet() {
		return prerequisites.stream().filter(prerequisite -> !prerequisite.holds()).toList();
	}
}
