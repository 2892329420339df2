/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.Optional;

import org.vdcstudio.render.internal.picture.BundlePictures;

/**
 * A picture of a bundle that a shape shows.
 *
 * @param dataUri its content as a {@code data:} URI
 * @param width its natural width in pixels, above 0
 * @param height its natural height in pixels, above 0
 */
public record Picture(String dataUri, double width, double height) {

	/**
	 * Finds a picture. Safe for use by any thread.
	 *
	 * @param path the name of a bundle and a path in it, such as {@code /org.vdcstudio.design/icons/host.svg}; SVG, PNG, GIF
	 *        or JPEG
	 * @return the picture; empty if there is none or it cannot be read
	 */
	public static Optional<Picture> find(String path) {
		return BundlePictures.find(path);
	}
}
