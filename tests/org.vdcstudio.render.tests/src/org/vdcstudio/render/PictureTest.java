/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.viewpoint.view.View;

/** Pictures that shapes show. */
class PictureTest {

	/** Fragments add to their host. */
	private static final String HOST = "/org.vdcstudio.render/pictures/host.svg";

	private static View showing(String path) {
		return new SyntheticViews().add(SyntheticViews.picture("esx01", path)).view();
	}

	@Test
	void aPictureIsFoundByItsBundle() {
		Picture picture = Picture.find(HOST).orElseThrow();
		assertEquals(48, picture.width());
		assertEquals(36, picture.height());
		assertTrue(picture.dataUri().startsWith("data:image/svg+xml;base64,"));
	}

	@Test
	void whatIsMissingOrNoPictureIsNotFound() {
		for (String path : List.of("", "/", "/org.vdcstudio.render/none.svg", "/none/pictures/host.svg", "/org.vdcstudio.render/fonts/OFL.txt")) {
			assertEquals(Optional.empty(), Picture.find(path), path);
		}
	}

	@Test
	void aShapeIsAsLargeAsItsPicture() {
		Box box = Objects.requireNonNull(ViewLayout.arrange(showing(HOST)).boxes().get("esx01"));
		assertEquals(48, box.width());
		assertEquals(36, box.height());
	}

	@Test
	void thePictureIsPartOfTheDrawing() {
		String svg = Renderer.svg(showing(HOST), RenderOptions.DEFAULT);
		assertTrue(svg.contains("href=\"data:image/svg+xml;base64,"), svg);
	}

	@Test
	void thePictureIsDrawnInPixels() throws IOException {
		RenderOptions plain = new RenderOptions(false, false, List.of(), 1);
		Box box = Objects.requireNonNull(ViewLayout.arrange(showing(HOST)).boxes().get("esx01"));
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Renderer.png(showing(HOST), plain)));
		assertEquals(0x3e4c59, image.getRGB((int) box.x() + 30, (int) box.y() + 20) & 0xffffff);
		assertEquals(0x65d6ad, image.getRGB((int) box.x() + 10, (int) box.y() + 10) & 0xffffff);
	}

	@Test
	void aMissingPictureLeavesAFrame() {
		assertTrue(Renderer.svg(showing("/none/none.png"), RenderOptions.DEFAULT).contains("class=\"shape missing\""));
	}
}
