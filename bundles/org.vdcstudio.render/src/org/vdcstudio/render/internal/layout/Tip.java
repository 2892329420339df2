/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** One end of a connection. Known by identity. */
final class Tip {

	/** What it is at, or what its border node is on. */
	final Block block;
	final @Nullable Border border;
	Side side = Side.EAST;
	/** How the line gets out of the blocks around it, from the innermost to the outermost. */
	final List<Piece> pieces = new ArrayList<>();
	private @Nullable Connection connection;

	Tip(Block block, @Nullable Border border) {
		this.block = block;
		this.border = border;
	}

	void belongsTo(Connection owner) {
		connection = owner;
	}

	Connection connection() {
		Connection known = connection;
		if (known == null) {
			throw new IllegalStateException("an end without a connection");
		}
		return known;
	}

	Tip other() {
		Connection known = connection();
		return known.source == this ? known.target : known.source;
	}

	/** {@return what tells ends at different places apart} */
	Object place() {
		Border on = border;
		return on == null ? block : on;
	}
}
