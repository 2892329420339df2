/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAtTest {

	private static final String LINE = "uplinks vmnic0 \"VM Network\" 10";

	@ParameterizedTest
	@CsvSource({ "0,uplinks", "7,uplinks", "8,vmnic0", "14,vmnic0", "20,\"VM Network\"" })
	void findsTheNameThatAnOffsetTouches(int offset, String name) {
		assertEquals(Optional.of(name), NameAt.of(LINE, new Region(0, LINE.length()), offset)
				.map(found -> LINE.substring(found.getOffset(), found.getOffset() + found.getLength())));
	}

	@Test
	void findsNoneInAValue() {
		assertEquals(Optional.empty(), NameAt.of(LINE, new Region(0, LINE.length()), 29));
	}
}
