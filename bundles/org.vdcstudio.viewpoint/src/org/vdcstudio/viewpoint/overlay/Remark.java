/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.overlay;

import org.eclipse.emf.ecore.EObject;

/**
 * Something to be said of an element of the model, wherever views show it.
 *
 * @param element what it is about
 * @param kind what it tells
 * @param badge a few characters to show at once, possibly empty
 * @param text the whole message; several lines are parted by line feeds
 */
public record Remark(EObject element, Decoration.Kind kind, String badge, String text) {
}
