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
	 */
	public UndecodableTextException(int position) {
		super("not UTF-8 text: byte " + position + " fits no character");
		this.position = position;
	}

	/** The first byte that fits no character, counted from 0. */
	public int position() {
		return position;
	}
}
