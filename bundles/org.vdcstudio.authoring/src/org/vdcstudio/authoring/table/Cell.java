/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.function.Supplier;

/**
 * A cell of a table.
 *
 * @param text   what is shown and exported; empty for nothing
 * @param state  what it means
 * @param detail more about it, one sentence or none; found out when it is asked for, from any thread
 */
public record Cell(String text, CellState state, Supplier<String> detail) {

	private static final Supplier<String> NOTHING = () -> "";

	/** A cell without anything in it. */
	public static final Cell EMPTY = plain("");

	/** A fact without judgement. */
	public static Cell plain(String text) {
		return new Cell(text, CellState.PLAIN, NOTHING);
	}

	/** A cell about which nothing more is to be said. */
	public static Cell of(String text, CellState state) {
		return new Cell(text, state, NOTHING);
	}

	/** A cell whose detail is known already. */
	public static Cell of(String text, CellState state, String detail) {
		return new Cell(text, state, () -> detail);
	}
}
