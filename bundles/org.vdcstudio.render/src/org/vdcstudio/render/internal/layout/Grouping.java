/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes groups of what is at one level where layers alone would not be readable: what has no lines stands together as a
 * grid, parts without lines between them stand side by side when there are many, and many of one kind in one column
 * become a grid that lines run through.
 */
final class Grouping {

	private static final int MOST_IN_COLUMN = 16;
	private static final int FEW_APART = 8;
	private static final int MANY_PARTS = 4;

	private final Block level;

	private Grouping(Block level) {
		this.level = level;
	}

	/** Groups at all levels. To be called before anything is arranged; {@link Levels} must be assigned anew afterwards. */
	static void group(Block block) {
		List<Block> shapes = List.copyOf(block.children);
		if (block.kind == Block.Kind.FREE && !block.internal.isEmpty()) {
			new Grouping(block).group();
		}
		shapes.forEach(Grouping::group);
	}

	private void group() {
		Set<Block> touched = new HashSet<>();
		for (Connection connection : level.internal) {
			touched.add(level.childWith(connection.source.block));
			touched.add(level.childWith(connection.target.block));
		}
		level.leaving.forEach(tip -> touched.add(level.childWith(tip.block)));
		level.inward.forEach(tip -> touched.add(level.childWith(tip.block)));
		List<Block> apart = new ArrayList<>(level.children.stream().filter(child -> !touched.contains(child)).toList());
		if (apart.size() <= FEW_APART) {
			apart.removeIf(level.columns::containsKey);
		}
		List<Block> together = level.children.stream().filter(child -> !apart.contains(child)).toList();
		if (!apart.isEmpty()) {
			level.gather(Block.group(), apart);
		}
		List<List<Block>> parts = parts(together);
		if (level.leaving.isEmpty() && level.inward.isEmpty() && parts.size() >= MANY_PARTS
				&& mostInColumn(together) > MOST_IN_COLUMN) {
			for (List<Block> part : parts) {
				Block group = Block.group();
				level.gather(group, part);
				bunch(group);
			}
		} else if (!apart.isEmpty()) {
			Block group = Block.group();
			level.gather(group, together);
			bunch(group);
		} else {
			bunch(level);
		}
		// What has no lines comes last, below or beside the rest.
		level.children.stream().filter(child -> child.isGroup() && child.children.equals(apart)).findFirst().ifPresent(rest -> {
			level.children.remove(rest);
			level.children.add(rest);
		});
	}

	private int mostInColumn(List<Block> blocks) {
		Map<Object, Integer> counts = new LinkedHashMap<>();
		for (Block block : blocks) {
			@Nullable
			Integer column = level.columns.get(block);
			counts.merge(column == null ? block.mapping() : column, 1, Integer::sum);
		}
		return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** {@return what is connected, each part in the order of the view} */
	private List<List<Block>> parts(List<Block> blocks) {
		Map<Block, Block> leaders = new LinkedHashMap<>();
		blocks.forEach(block -> leaders.put(block, block));
		for (Connection connection : level.internal) {
			Block a = leader(leaders, connection.source.block);
			Block b = leader(leaders, connection.target.block);
			if (a != b) {
				leaders.put(b, a);
			}
		}
		Map<Block, List<Block>> parts = new LinkedHashMap<>();
		for (Block block : blocks) {
			Block leader = find(leaders, block);
			parts.computeIfAbsent(leader, known -> new ArrayList<>()).add(block);
		}
		return List.copyOf(parts.values());
	}

	private Block leader(Map<Block, Block> leaders, Block inner) {
		Block child = inner;
		while (!leaders.containsKey(child)) {
			child = child.around();
		}
		return find(leaders, child);
	}

	private static Block find(Map<Block, Block> leaders, Block block) {
		Block each = block;
		while (true) {
			Block next = leaders.getOrDefault(each, each);
			if (next == each) {
				leaders.put(block, each);
				return each;
			}
			each = next;
		}
	}

	private record Kind(String mapping, int column) {
	}

	/** Many of one kind in one column, with no lines among them, become a grid. */
	private void bunch(Block part) {
		Map<Kind, List<Block>> kinds = new LinkedHashMap<>();
		for (Block child : part.children) {
			@Nullable
			Integer column = part.columns.get(child);
			if (column != null) {
				kinds.computeIfAbsent(new Kind(child.mapping(), column), kind -> new ArrayList<>()).add(child);
			}
		}
		for (List<Block> members : kinds.values()) {
			Set<Block> known = new HashSet<>(members);
			if (members.size() > MOST_IN_COLUMN && members.size() < part.children.size() && level.internal.stream().noneMatch(
					connection -> isWithin(known, connection.source.block) && isWithin(known, connection.target.block))) {
				part.gather(Block.group(), members);
			}
		}
	}

	private boolean isWithin(Set<Block> blocks, Block inner) {
		Block each = inner;
		while (each != level) {
			if (blocks.contains(each)) {
				return true;
			}
			each = each.around();
		}
		return false;
	}
}
