/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

/**
 * Something in a viewpoint specification that cannot be honoured.
 *
 * @param file the specification, as it was named to the reader
 * @param line counted from 1, or 0 if unknown
 * @param column counted from 1, or 0 if unknown
 * @param message for people, naming the element or attribute
 */
public record SpecificationProblem(String file, int line, int column, String message) {

	@Override
	public String toString() {
		return file + ":" + line + ":" + column + ": " + message;
	}
}
