/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import org.vdcstudio.viewpoint.view.ViewElement;

/** A border node: at the left or the right of its block, its label inside the block unless it is in the node itself. */
final class Border {

	private static final double GAP = 6;
	private static final double MOST_INSIDE = 8;

	final ViewElement element;
	final Labels.Measured label;
	final boolean labelInNode;
	final double width;
	final double height;
	/** Where nothing says otherwise, at the side that most lines leave at. */
	Side side = Side.EAST;
	/** The middle of the node, relative to its block; below 0 as long as nobody has decided. */
	double middle = -1;
	/** Whether lines from within its block lead to it, so that its label is above them. */
	boolean led;
	/** The left edge of the node, relative to its block. */
	double x;

	Border(ViewElement element, Labels.Measured label, boolean labelInNode, double width, double height) {
		this.element = element;
		this.label = label;
		this.labelInNode = labelInNode;
		this.width = width;
		this.height = height;
	}

	/** {@return how far it reaches into its block} */
	double inside() {
		return Math.min(width / 2, MOST_INSIDE);
	}

	/** {@return how far it reaches out of its block} */
	double outside() {
		return width - inside();
	}

	/** {@return the room it takes inside its block, with its label} */
	double room() {
		return inside() + (labelInNode || label.isEmpty() ? 0 : label.width() + 2 * GAP);
	}

	/** {@return the height it takes at the side of its block} */
	double pitch() {
		return Math.max(height, labelInNode ? 0 : led ? 2 * label.height() : label.height()) + GAP;
	}

	void place(double blockWidth) {
		x = side == Side.WEST ? -outside() : blockWidth - inside();
	}

	/** {@return where lines leave it to the outside} */
	double outerX() {
		return side == Side.WEST ? x : x + width;
	}

	/** {@return where lines from within its block meet it} */
	double innerX() {
		return side == Side.WEST ? x + width : x;
	}

	/** {@return the left edge of its label, relative to the node} */
	double labelX() {
		if (labelInNode) {
			return (width - label.width()) / 2;
		}
		return side == Side.WEST ? width + GAP : -GAP - label.width();
	}
}
