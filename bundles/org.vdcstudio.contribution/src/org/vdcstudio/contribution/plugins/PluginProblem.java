/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

/**
 * What keeps a plug-in from working.
 *
 * @param plugin  its symbolic name, or the name of its file when it has none
 * @param message what is wrong, one sentence
 */
public record PluginProblem(String plugin, String message) {
}
