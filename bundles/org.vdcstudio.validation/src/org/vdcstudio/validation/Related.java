/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Another element that has a part in a finding.
 *
 * @param element  the element
 * @param message  its part, such as {@code the other adapter in this subnet}
 * @param location where it is written; empty when that is not known
 */
public record Related(ElementId element, String message, Optional<SourceLocation> location) {
}
