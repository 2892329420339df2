/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

/**
 * A setting that means nothing; reported as {@code CFG-01}.
 *
 * @param subject the profile, rule or parameter that is named
 * @param message what is wrong and what holds instead
 */
public record SettingProblem(String subject, String message) {
}
