/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;

/**
 * A setting that means nothing; reported as {@code CFG-01}.
 *
 * @param subject  the profile, rule or parameter that is named
 * @param message  what is wrong and what holds instead
 * @param location where it is written; empty when that is not known, or in the design
 */
public record SettingProblem(String subject, String message, Optional<SourceLocation> location) {
}
