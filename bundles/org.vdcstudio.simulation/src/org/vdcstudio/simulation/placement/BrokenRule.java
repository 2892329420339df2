/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A rule that a VM breaks, or would break, on a host.
 *
 * @param rule      the id of the rule
 * @param mandatory whether the VM must not run there; else it should not
 * @param reason    how it is broken, as the end of a sentence about the host: "runs web02, from which rule apart separates
 *                  it"
 */
public record BrokenRule(ElementId rule, boolean mandatory, String reason) {
}
