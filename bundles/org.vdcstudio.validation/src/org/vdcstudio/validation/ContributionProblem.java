/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

/**
 * Something wrong with a contributed rule or profile, or with a whole plug-in; reported as {@code PLG-01}.
 *
 * @param contributor symbolic name of the contributing bundle, or the name of its file when it has none
 * @param message     what is wrong, one sentence
 */
public record ContributionProblem(String contributor, String message) {
}
