/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.List;

/** Tells every block which lines run within it, which leave it, and which lead from within to itself. */
final class Levels {

	private Levels() {
	}

	static void assign(Block root, List<Connection> connections) {
		clear(root);
		for (Connection connection : connections) {
			Block level = connection.level();
			if (connection.inward()) {
				Tip inner = level == connection.source.block ? connection.target : connection.source;
				leave(inner, level);
				level.inward.add(inner);
			} else {
				level.internal.add(connection);
				leave(connection.source, level);
				leave(connection.target, level);
			}
		}
	}

	private static void clear(Block block) {
		block.internal.clear();
		block.leaving.clear();
		block.inward.clear();
		block.children.forEach(Levels::clear);
	}

	private static void leave(Tip tip, Block level) {
		Block each = tip.block;
		while (each != level && each.around() != level) {
			each = each.around();
			each.leaving.add(tip);
		}
	}
}
