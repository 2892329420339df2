/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;

/** How wide text is. */
class TextMetricsTest {

	/** The platform's own reading of the same file is the judge. */
	@Test
	void widthsAreThoseOfTheFont() throws IOException, FontFormatException {
		try (InputStream in = TextMetrics.open(TextMetrics.FONT_FILES.get(0))) {
			Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
			FontRenderContext exact = new FontRenderContext(null, true, true);
			for (String text : new String[] { "vmk0", "192.168.0.11/24", "Management Network", "Größe µ", "ΑΒΓ Жук" }) {
				assertEquals(font.getStringBounds(text, exact).getWidth(), TextMetrics.width(text, 100, false), 0.5, text);
			}
		}
	}

	@Test
	void boldIsWider() {
		assertTrue(TextMetrics.width("Management", 12, true) > TextMetrics.width("Management", 12, false));
	}

	@Test
	void lettersTheFontLacksAreTakenToBeAsWideAsHigh() {
		assertEquals(24, TextMetrics.width("漢字", 12, false));
	}

	@Test
	void theBaseLineLiesWithinTheLine() {
		assertTrue(TextMetrics.baseline(12) > 6 && TextMetrics.baseline(12) < TextMetrics.lineHeight(12));
	}
}
