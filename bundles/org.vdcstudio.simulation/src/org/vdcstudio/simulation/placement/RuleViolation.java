/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A rule that is violated by where VMs run.
 *
 * @param rule        the id of the rule
 * @param mandatory   whether it is mandatory
 * @param vms         the VMs that violate it, in the order of the rule
 * @param description one sentence
 */
public record RuleViolation(ElementId rule, boolean mandatory, List<ElementId> vms, String description) {

	/** Copies the list. */
	public RuleViolation {
		vms = List.copyOf(vms);
	}
}
