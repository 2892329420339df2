/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A suppression as it is written in a design, and what it is good for.
 *
 * @param suppression what it says; without a last day when what is written there is no date
 * @param owner       the element it stands on; empty when that has no name to be known by
 * @param location    where it is written, or that part of it for which it does not hold; empty when that is not known
 * @param obstacle    why it does not hold, a clause; empty when it does
 * @param isIdle      whether it holds, its rule has looked at the whole design, and it silenced nothing
 */
public record SuppressionUse(Suppression suppression, Optional<ElementId> owner, Optional<SourceLocation> location,
		Optional<String> obstacle, boolean isIdle) {
}
