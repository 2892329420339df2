/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.Figure;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.Size;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

/** The visible part of a view as blocks and connections, measured but not placed. */
final class BlockTree {

	static final LabelStyle PLAIN = new LabelStyle(LabelStyle.DEFAULT_SIZE, Set.of(), Rgb.BLACK, false, Optional.empty(),
			LabelAlignment.CENTER, LabelPosition.NODE, false);
	/** A shape is made as wide as others of its kind only if that does not make another shape of it. */
	private static final double MOST_WIDENED = 2;

	final Block root = new Block(Optional.empty(), Block.Kind.FREE, Labels.NONE, false);
	final List<Connection> connections = new ArrayList<>();
	private final Map<String, Block> blocks = new LinkedHashMap<>();
	private final Map<String, Border> borders = new LinkedHashMap<>();
	private final Map<Border, Block> owners = new HashMap<>();
	private final NaturalSizes natural;

	BlockTree(View view, NaturalSizes natural) {
		this.natural = natural;
		root.padding = new Block.Padding(Sizes.MARGIN, Sizes.MARGIN, Sizes.MARGIN, Sizes.MARGIN);
		view.elements().forEach(element -> add(element, root));
		alignWidths();
		view.edges().forEach(this::connect);
	}

	Map<String, Block> blocks() {
		return blocks;
	}

	Map<String, Border> borders() {
		return borders;
	}

	static LabelStyle labelStyle(ViewElement element) {
		return element.style().map(ElementStyle::label).orElse(PLAIN);
	}

	private static Labels.Measured measure(ViewElement element) {
		return element.visibility() == Visibility.COLLAPSED ? Labels.NONE : Labels.measure(element.label(), labelStyle(element));
	}

	private static boolean isContainer(ViewElement element) {
		return element.kind() == ViewElementKind.CONTAINER || element.kind() == ViewElementKind.LIST;
	}

	private void add(ViewElement element, Block parent) {
		if (element.visibility() == Visibility.HIDDEN) {
			return;
		}
		Labels.Measured label = measure(element);
		boolean inside = isContainer(element) || element.kind() == ViewElementKind.LIST_ITEM
				|| labelStyle(element).position() == LabelPosition.NODE;
		boolean full = isContainer(element) && element.visibility() == Visibility.VISIBLE
				&& element.children().stream().anyMatch(child -> child.visibility() != Visibility.HIDDEN);
		Block block = new Block(Optional.of(element), full ? kind(element) : Block.Kind.LEAF, label,
				!inside && !label.isEmpty());
		parent.add(block);
		blocks.put(element.id(), block);
		for (ViewElement border : element.borderNodes()) {
			if (border.visibility() != Visibility.HIDDEN) {
				addBorder(border, block);
			}
		}
		size(block, element, inside);
		if (full) {
			element.children().forEach(child -> add(child, block));
		}
	}

	private static Block.Kind kind(ViewElement element) {
		if (element.kind() == ViewElementKind.LIST || element.arrangement() == ChildArrangement.VERTICAL_STACK) {
			return Block.Kind.VERTICAL;
		}
		return element.arrangement() == ChildArrangement.HORIZONTAL_STACK ? Block.Kind.HORIZONTAL : Block.Kind.FREE;
	}

	private void addBorder(ViewElement element, Block block) {
		boolean collapsed = element.visibility() == Visibility.COLLAPSED;
		Labels.Measured label = measure(element);
		boolean inNode = labelStyle(element).position() == LabelPosition.NODE;
		Size wanted = element.size().orElse(new Size(1, 1));
		boolean round = inNode && !label.isEmpty();
		double width = Math.max(pixels(wanted.width()), round ? label.width() + Sizes.NODE_PADDING_Y : 0);
		double height = Math.max(pixels(wanted.height()), round ? label.height() + 4 : 0);
		Border border = new Border(element, label, inNode, collapsed ? Sizes.COLLAPSED : Math.max(8, width),
				collapsed ? Sizes.COLLAPSED : Math.max(8, height));
		block.borders.add(border);
		borders.put(element.id(), border);
		owners.put(border, block);
	}

	private static double pixels(int units) {
		return Math.max(0, units) * (double) Size.PIXELS_PER_UNIT;
	}

	private void size(Block block, ViewElement element, boolean inside) {
		if (element.visibility() == Visibility.COLLAPSED) {
			block.minWidth = Sizes.COLLAPSED;
			block.minHeight = Sizes.COLLAPSED;
			return;
		}
		Size wanted = element.size().orElse(new Size(0, 0));
		double wantedWidth = pixels(wanted.width());
		double wantedHeight = pixels(wanted.height());
		Optional<String> picture = element.style().flatMap(BlockTree::picture);
		if (picture.isPresent()) {
			NaturalSizes.Natural size = natural.of(picture.get());
			wantedWidth = wantedWidth > 0 ? wantedWidth : size.width();
			wantedHeight = wantedHeight > 0 ? wantedHeight
					: wanted.width() > 0 ? wantedWidth * size.height() / size.width() : size.height();
		}
		double labelWidth = inside ? block.label.width() : 0;
		double labelHeight = inside ? block.label.height() : 0;
		switch (element.kind()) {
			case LIST_ITEM -> {
				block.minWidth = labelWidth + 2 * Sizes.NODE_PADDING_X;
				block.minHeight = labelHeight + 2 * Sizes.ROW_PADDING;
			}
			case LIST -> {
				block.minWidth = Math.max(Math.max(labelWidth + 2 * Sizes.CONTAINER_PADDING, Sizes.EMPTY_CONTAINER_WIDTH), wantedWidth);
				block.minHeight = Math.max(labelHeight + 2 * Sizes.NODE_PADDING_Y, wantedHeight);
				block.padding = new Block.Padding(labelHeight + 2 * Sizes.NODE_PADDING_Y, 0,
						block.kind == Block.Kind.LEAF ? 0 : Sizes.ROW_PADDING, 0);
			}
			case CONTAINER -> {
				block.minWidth = Math.max(Math.max(labelWidth + 2 * Sizes.CONTAINER_PADDING, Sizes.EMPTY_CONTAINER_WIDTH), wantedWidth);
				block.minHeight = Math.max(labelHeight + 2 * Sizes.NODE_PADDING_Y, wantedHeight);
				boolean stack = block.kind == Block.Kind.VERTICAL || block.kind == Block.Kind.HORIZONTAL;
				double side = stack ? 0 : Sizes.CONTAINER_PADDING;
				double top = labelHeight == 0 ? side : labelHeight + Sizes.NODE_PADDING_Y * 2 + Sizes.ROW_PADDING;
				block.padding = new Block.Padding(top, side, side, side);
			}
			case NODE, BORDER_NODE -> {
				block.minWidth = Math.max(wantedWidth, inside ? labelWidth + 2 * Sizes.NODE_PADDING_X : 10);
				block.minHeight = Math.max(wantedHeight, inside ? labelHeight + 2 * Sizes.NODE_PADDING_Y : 10);
			}
		}
	}

	private static Optional<String> picture(ElementStyle style) {
		return style instanceof NodeStyle node && node.figure() instanceof Figure.Image image ? Optional.of(image.path())
				: Optional.empty();
	}

	/** Shapes of one kind are equally wide, so that they line up. */
	private void alignWidths() {
		Map<String, Double> widest = new HashMap<>();
		for (Block block : blocks.values()) {
			if (isAligned(block)) {
				widest.merge(block.mapping(), block.minWidth, Math::max);
			}
		}
		for (Block block : blocks.values()) {
			double width = widest.getOrDefault(block.mapping(), 0.0);
			if (isAligned(block) && width <= MOST_WIDENED * block.minWidth) {
				block.minWidth = Math.max(block.minWidth, width);
			}
		}
	}

	private static boolean isAligned(Block block) {
		return block.element.filter(element -> element.visibility() == Visibility.VISIBLE
				&& element.kind() != ViewElementKind.LIST_ITEM && !block.labelOutside).isPresent()
				&& block.kind != Block.Kind.FREE;
	}

	private void connect(ViewEdge edge) {
		Optional<Tip> source = tip(edge.sourceId());
		Optional<Tip> target = tip(edge.targetId());
		if (edge.visibility() != Visibility.HIDDEN && source.isPresent() && target.isPresent()) {
			connections.add(new Connection(edge, source.get(), target.get()));
		}
	}

	private Optional<Tip> tip(String id) {
		@Nullable
		Block block = blocks.get(id);
		if (block != null) {
			return Optional.of(new Tip(block, null));
		}
		@Nullable
		Border border = borders.get(id);
		@Nullable
		Block owner = border == null ? null : owners.get(border);
		return owner == null ? Optional.empty() : Optional.of(new Tip(owner, border));
	}
}
