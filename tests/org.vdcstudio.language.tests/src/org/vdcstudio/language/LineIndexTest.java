/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.edit.SourceLocation;

class LineIndexTest {

	private static final URI FILE = URI.createFileURI("/designs/lab.vdc");
	private static final LineIndex LINES = new LineIndex("ab\r\n\ncd");

	@ParameterizedTest
	@CsvSource({ "0, 0, 1, 1, 1, 1", "1, 3, 1, 2, 2, 1", "4, 0, 2, 1, 2, 1", "5, 2, 3, 1, 3, 3", "7, 0, 3, 3, 3, 3" })
	void linesAndColumnsAreCountedFromOne(int offset, int length, int line, int column, int endLine, int endColumn) {
		assertEquals(new SourceLocation(FILE, line, column, endLine, endColumn, offset, length),
				LINES.locate(FILE, offset, length));
	}
}
