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

/** Gives lines that end at a block itself, or at a border node of it, their place at its outline. */
final class OwnExits {

	private record Key(Side side, Object place) {
	}

	private final Map<Block, Map<Key, Exit>> shared = new LinkedHashMap<>();
	private final Map<Block, List<Exit>> free = new LinkedHashMap<>();

	/**
	 * Finds the exit of a line.
	 *
	 * @param block a content of the level that is arranged, already arranged itself
	 * @param shareWith lines that have this in common leave at the same place
	 * @return where the line leaves the block; empty if the arrangement of the block cannot lead it out
	 */
	Optional<Exit> of(Block block, Tip tip, Object shareWith) {
		if (block != tip.block) {
			return Optional.ofNullable(block.exits.get(tip));
		}
		@Nullable
		Border border = tip.border;
		Object place = border == null ? shareWith : border;
		Exit exit = shared.computeIfAbsent(block, known -> new LinkedHashMap<>()).computeIfAbsent(new Key(tip.side, place), key -> {
			if (border != null) {
				return new Exit(tip.side, border.outerX(), border.middle);
			}
			Exit added = new Exit(tip.side);
			free.computeIfAbsent(block, known -> new ArrayList<>()).add(added);
			return added;
		});
		block.exits.put(tip, exit);
		return Optional.of(exit);
	}

	/** {@return whether all lines of a block may still leave anywhere at their side} */
	boolean isFree(Block block) {
		return !block.labelOutside && block.exits.values().stream().allMatch(free.getOrDefault(block, List.of())::contains);
	}

	/** Spreads the lines of a block evenly, where an arrangement does not know better. */
	void spread(Block block) {
		List<Exit> own = free.getOrDefault(block, List.of());
		for (Side side : Side.values()) {
			List<Exit> here = own.stream().filter(exit -> exit.side == side).toList();
			boolean others = block.exits.values().stream().anyMatch(exit -> exit.side == side && !own.contains(exit));
			// Beside the label there are no lines from within.
			double height = others && block.padding.top() > 0 ? block.padding.top() : block.height;
			for (int i = 0; i < here.size(); i++) {
				Exit exit = here.get(i);
				exit.x = side == Side.EAST ? block.width : 0;
				exit.y = height * (i + 1) / (here.size() + 1);
			}
		}
	}
}
