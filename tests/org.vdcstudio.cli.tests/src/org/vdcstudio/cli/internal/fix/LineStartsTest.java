/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.model.edit.SourceLocation;

class LineStartsTest {

	private static final URI FILE = URI.createFileURI("/designs/lab.vdc");
	private static final LineStarts LINES = new LineStarts(FILE, "ab\r\n\ncd");

	@ParameterizedTest
	@CsvSource({ "0, 0, 1, 1, 1, 1", "1, 3, 1, 2, 2, 1", "4, 0, 2, 1, 2, 1", "5, 2, 3, 1, 3, 3", "7, 0, 3, 3, 3, 3" })
	void linesAndColumnsAreCountedFromOne(int offset, int length, int line, int column, int endLine, int endColumn) {
		assertEquals(new SourceLocation(FILE, line, column, endLine, endColumn, offset, length),
				LINES.place(new TextEdit(offset, length, "x")));
	}
}
