/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.overlay;

import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;

/**
 * Something to be said of an element of the model, wherever views show it.
 *
 * @param element what it is about
 * @param kind what it tells
 * @param badge a few characters to show at once, possibly empty
 * @param text the whole message; several lines are parted by line feeds
 * @param share of load, as {@link Decoration#share()} has it
 */
public record Remark(EObject element, Decoration.Kind kind, String badge, String text, OptionalDouble share) {

	/** A remark that tells no share. */
	public Remark(EObject element, Decoration.Kind kind, String badge, String text) {
		this(element, kind, badge, text, OptionalDouble.empty());
	}
}
