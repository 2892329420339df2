/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension.registry;

/**
 * Something wrong with a contributed action or behaviour, or with a whole plug-in.
 *
 * @param contributor symbolic name of the contributing bundle, or the name of its file when it has none
 * @param message     what is wrong, one sentence
 */
public record ExtensionProblem(String contributor, String message) {
}
