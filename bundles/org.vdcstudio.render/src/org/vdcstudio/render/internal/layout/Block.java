/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import org.vdcstudio.viewpoint.view.ViewElement;

/**
 * A shape that is to be placed, with what is in it; or a group of shapes that belong together, of which nothing is drawn.
 * Blocks are arranged from the inside to the outside.
 */
final class Block {

	/** How contents are placed. */
	enum Kind {
		/** Nothing inside. */
		LEAF,
		/** One below the other, filling the width. */
		VERTICAL,
		/** Side by side, filling the height. */
		HORIZONTAL,
		/** Wherever their lines lead. */
		FREE
	}

	final Optional<ViewElement> element;
	final Kind kind;
	final Labels.Measured label;
	final boolean labelOutside;
	final List<Block> children = new ArrayList<>();
	final List<Border> borders = new ArrayList<>();
	/** The columns of contents; where there is none for one, it goes where its lines lead. */
	final Map<Block, Integer> columns = new LinkedHashMap<>();
	/** Ends of lines that are further inside and lead out of this block. */
	final List<Tip> leaving = new ArrayList<>();
	/** Ends of lines that are further inside and lead to this block or a border node of it. */
	final List<Tip> inward = new ArrayList<>();
	/** Lines between different contents of this block. */
	final List<Connection> internal = new ArrayList<>();
	/** Where lines leave this block. */
	final Map<Tip, Exit> exits = new LinkedHashMap<>();
	private @Nullable Block parent;
	/** Relative to the block around. */
	double x;
	double y;
	double width;
	double height;
	/** Free room around contents. */
	Padding padding = Padding.NONE;
	double minWidth;
	double minHeight;

	/** Free room at the sides. */
	record Padding(double top, double right, double bottom, double left) {
		static final Padding NONE = new Padding(0, 0, 0, 0);
	}

	Block(Optional<ViewElement> element, Kind kind, Labels.Measured label, boolean labelOutside) {
		this.element = element;
		this.kind = kind;
		this.label = label;
		this.labelOutside = labelOutside;
	}

	/** {@return a group} */
	static Block group() {
		return new Block(Optional.empty(), Kind.FREE, Labels.NONE, false);
	}

	void add(Block child) {
		child.parent = this;
		children.add(child);
	}

	/** Puts contents into a group, which comes where the first of them was. */
	void gather(Block group, List<Block> members) {
		int index = children.indexOf(members.get(0));
		children.removeAll(members);
		members.forEach(group::add);
		group.parent = this;
		children.add(Math.min(index, children.size()), group);
		members.forEach(member -> {
			@Nullable
			Integer column = columns.get(member);
			if (column != null) {
				group.columns.put(member, column);
				columns.putIfAbsent(group, column);
			}
		});
	}

	boolean isGroup() {
		return element.isEmpty();
	}

	boolean isRoot() {
		return parent == null;
	}

	Block around() {
		Block around = parent;
		if (around == null) {
			throw new IllegalStateException("the root is in nothing");
		}
		return around;
	}

	int depth() {
		int depth = 0;
		for (@Nullable
		Block each = parent; each != null; each = each.parent) {
			depth++;
		}
		return depth;
	}

	/** {@return the direct content that is or holds a block inside} */
	Block childWith(Block inner) {
		Block child = inner;
		while (child.parent != this) {
			child = child.around();
		}
		return child;
	}

	String mapping() {
		return element.map(ViewElement::mapping).orElse("");
	}

	double absoluteX() {
		double sum = x;
		for (@Nullable
		Block each = parent; each != null; each = each.parent) {
			sum += each.x;
		}
		return sum;
	}

	double absoluteY() {
		double sum = y;
		for (@Nullable
		Block each = parent; each != null; each = each.parent) {
			sum += each.y;
		}
		return sum;
	}

	/** {@return where the shape is within its footprint} */
	double shapeX() {
		double outside = borders.stream().filter(border -> border.side == Side.WEST).mapToDouble(Border::outside).max().orElse(0);
		return Math.max(outside, labelOutside ? Math.max(0, (label.width() - width) / 2) : 0);
	}

	/** {@return the width with border nodes and the label outside} */
	double footprintWidth() {
		double outside = borders.stream().filter(border -> border.side == Side.EAST).mapToDouble(Border::outside).max().orElse(0);
		return shapeX() + width + Math.max(outside, labelOutside ? Math.max(0, (label.width() - width) / 2) : 0);
	}

	/** {@return the height with the label outside} */
	double footprintHeight() {
		return height + (labelOutside ? label.height() + Sizes.OUTER_LABEL_GAP : 0);
	}

	/** Places the footprint. */
	void place(double left, double top) {
		x = left + shapeX();
		y = top;
	}

	/** Makes the shape larger, keeping what is in it at its upper left. */
	void enlarge(double newWidth, double newHeight) {
		for (Exit exit : exits.values()) {
			if (exit.side == Side.EAST) {
				exit.x += newWidth - width;
			}
		}
		for (Tip inner : inward) {
			if (inner.side == Side.EAST) {
				Connection connection = inner.connection();
				connection.stretch(inner == connection.source, newWidth - width);
			}
		}
		width = newWidth;
		height = newHeight;
		borders.forEach(border -> border.place(newWidth));
	}
}
