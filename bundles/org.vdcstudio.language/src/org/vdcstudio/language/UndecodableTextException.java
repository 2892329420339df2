/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.io.IOException;

/** A file is not UTF-8 text. */
public class UndecodableTextException extends IOException {

	private static final long serialVersionUID = 1;

	private final int position;

	/**
	 * A file is not UTF-8 text.
	 *
	 * @param position the first byte that fits no character, counted from 0
	 * @param line     the line it stands on, counted from 1
	 */
	public UndecodableTextException(int position, int line) {
		super("not UTF-8 text: byte %d, on line %d, fits no character; save it as UTF-8".formatted(position, line));
		this.position = position;
	}

	/** The first byte that fits no character, counted from 0. */
	public int position() {
		return position;
	}
}
