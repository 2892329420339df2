/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.jdt.annotation.Nullable;

/** The page says where to paste, as it was asked by {@link PageActions#askPastePlace}. */
public class PastePlaceAction extends Action {

	/** The kind on the wire. */
	public static final String KIND = "vdc.pastePlace";

	/** Filled while reading a message. */
	private @Nullable String elementId;
	private @Nullable Double x;
	private @Nullable Double y;

	/** Made while reading a message. */
	public PastePlaceAction() {
		super(KIND);
	}

	/**
	 * A point of a diagram.
	 *
	 * @param x in pixels from the left of a shape, or of the diagram
	 * @param y from the top
	 */
	record Spot(double x, double y) {
	}

	/** The shape or line to paste into, or the id of the diagram; empty when what is selected is meant. */
	Optional<String> elementId() {
		return Optional.ofNullable(elementId);
	}

	/** The point in the shape; empty when none is meant. */
	Optional<Spot> spot() {
		@Nullable
		Double right = x;
		@Nullable
		Double down = y;
		return right == null || down == null ? Optional.empty() : Optional.of(new Spot(right, down));
	}
}
