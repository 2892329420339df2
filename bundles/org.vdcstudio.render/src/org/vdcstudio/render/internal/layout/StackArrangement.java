/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.ChildArrangement;

/** Places contents directly one after the other, as wide or as high as their container. */
final class StackArrangement {

	private StackArrangement() {
	}

	static void arrange(Block block) {
		if (block.kind == Block.Kind.HORIZONTAL) {
			sideBySide(block);
		} else {
			oneBelowTheOther(block);
		}
		leadOut(block);
	}

	private static void oneBelowTheOther(Block block) {
		Block.Padding padding = block.padding;
		double widest = block.children.stream().mapToDouble(child -> child.footprintWidth()).max().orElse(0);
		block.width = Math.max(block.minWidth, padding.left() + widest + padding.right());
		double y = padding.top();
		for (Block child : block.children) {
			child.enlarge(block.width - padding.left() - padding.right() - (child.footprintWidth() - child.width), child.height);
			child.place(padding.left(), y);
			y += child.footprintHeight();
		}
		block.height = y + padding.bottom();
		if (block.height < block.minHeight) {
			Block last = block.children.get(block.children.size() - 1);
			boolean item = block.element.filter(each -> each.arrangement() != ChildArrangement.VERTICAL_STACK).isPresent();
			if (!item) {
				last.enlarge(last.width, last.height + block.minHeight - block.height);
			}
			block.height = block.minHeight;
		}
	}

	private static void sideBySide(Block block) {
		Block.Padding padding = block.padding;
		double highest = Math.max(block.children.stream().mapToDouble(Block::footprintHeight).max().orElse(0),
				block.minHeight - padding.top() - padding.bottom());
		double x = padding.left();
		double wanted = block.minWidth - padding.left() - padding.right();
		double widths = block.children.stream().mapToDouble(Block::footprintWidth).sum();
		double more = Math.max(0, wanted - widths) / block.children.size();
		for (Block child : block.children) {
			child.enlarge(child.width + more, highest - (child.footprintHeight() - child.height));
			child.place(x, padding.top());
			x += child.footprintWidth();
		}
		block.width = x + padding.right();
		block.height = padding.top() + highest + padding.bottom();
	}

	/** Lines go straight out where no other content is in their way; others are found afterwards. */
	private static void leadOut(Block block) {
		OwnExits own = new OwnExits();
		List<Tip> tips = Stream.concat(block.leaving.stream(), block.inward.stream()).toList();
		tips.forEach(tip -> own.of(block.childWith(tip.block), tip, tip.other().place()));
		block.children.forEach(own::spread);
		for (Tip tip : tips) {
			Block child = block.childWith(tip.block);
			int index = block.children.indexOf(child);
			boolean outermost = index == (tip.side == Side.EAST ? block.children.size() - 1 : 0);
			if (block.kind == Block.Kind.VERTICAL || outermost) {
				own.of(child, tip, tip.other().place()).ifPresent(exit -> {
					double y = child.y + exit.y;
					double x = tip.side == Side.EAST ? block.width : 0;
					tip.pieces.add(new Piece(block, List.of(new Point(child.x + exit.x, y), new Point(x, y))));
					block.exits.put(tip, new Exit(tip.side, x, y));
				});
			}
		}
	}
}
