/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution;

/**
 * A {@code plugin.xml} that could not be read.
 *
 * @param contributor symbolic name of its bundle, or its address where it has none
 * @param message     what is wrong with it, in a sentence
 */
public record UnreadablePlugin(String contributor, String message) {
}
