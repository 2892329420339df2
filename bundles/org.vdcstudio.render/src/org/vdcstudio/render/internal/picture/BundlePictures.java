/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.render.Picture;

/** Finds pictures in bundles, or on the class path where there is no platform, and remembers them. */
public final class BundlePictures {

	private static final Map<String, String> TYPES = Map.of("svg", "image/svg+xml", "png", "image/png", "gif", "image/gif", "jpg",
			"image/jpeg", "jpeg", "image/jpeg");
	private static final double DEFAULT_SIZE = 32;
	private static final Pattern SVG_TAG = Pattern.compile("<svg\\b[^>]*>");
	private static final Map<String, Picture> KNOWN = new ConcurrentHashMap<>();

	private BundlePictures() {
	}

	/** {@return the picture at a bundle path} */
	public static Optional<Picture> find(String path) {
		@Nullable
		Picture known = KNOWN.get(path);
		if (known != null) {
			return Optional.of(known);
		}
		// What is missing is looked for again: its bundle may still be installed.
		Optional<Picture> found = read(path);
		found.ifPresent(picture -> KNOWN.put(path, picture));
		return found;
	}

	private static Optional<Picture> read(String path) {
		String relative = path.startsWith("/") ? path.substring(1) : path;
		int slash = relative.indexOf('/');
		@Nullable
		String type = TYPES.get(relative.substring(relative.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
		if (slash < 0 || type == null) {
			return Optional.empty();
		}
		@Nullable
		URL url = locate(relative.substring(0, slash), relative.substring(slash + 1));
		if (url == null) {
			return Optional.empty();
		}
		try (InputStream in = url.openStream()) {
			byte[] content = in.readAllBytes();
			double[] size = type.equals("image/svg+xml") ? sizeOfSvg(content) : sizeOfPixels(content);
			return Optional.of(new Picture("data:" + type + ";base64," + Base64.getEncoder().encodeToString(content), size[0], size[1]));
		} catch (IOException unreadable) {
			// A picture that cannot be read is missing, which the shape shows.
			return Optional.empty();
		}
	}

	private static @Nullable URL locate(String bundleName, String file) {
		@Nullable
		Bundle own = FrameworkUtil.getBundle(BundlePictures.class);
		if (own == null) {
			return BundlePictures.class.getClassLoader().getResource(file);
		}
		for (Bundle bundle : own.getBundleContext().getBundles()) {
			if (bundleName.equals(bundle.getSymbolicName())) {
				return entry(bundle, file);
			}
		}
		return null;
	}

	/** Fragments of a bundle may bring pictures, too. */
	private static @Nullable URL entry(Bundle bundle, String file) {
		int slash = file.lastIndexOf('/');
		@Nullable
		Enumeration<URL> found = bundle.findEntries(slash < 0 ? "/" : file.substring(0, slash), file.substring(slash + 1), false);
		return found == null || !found.hasMoreElements() ? null : found.nextElement();
	}

	private static double[] sizeOfSvg(byte[] content) {
		Matcher tag = SVG_TAG.matcher(new String(content, StandardCharsets.UTF_8));
		if (tag.find()) {
			Optional<Double> width = number(tag.group(), "\\swidth=\"([0-9.]+)(?:px)?\"");
			Optional<Double> height = number(tag.group(), "\\sheight=\"([0-9.]+)(?:px)?\"");
			if (width.isPresent() && height.isPresent()) {
				return new double[] { width.get(), height.get() };
			}
			Optional<Double> boxWidth = number(tag.group(), "viewBox=\"[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+[0-9.]+\"");
			Optional<Double> boxHeight = number(tag.group(), "viewBox=\"[-0-9.]+[ ,]+[-0-9.]+[ ,]+[0-9.]+[ ,]+([0-9.]+)\"");
			if (boxWidth.isPresent() && boxHeight.isPresent()) {
				return new double[] { boxWidth.get(), boxHeight.get() };
			}
		}
		return new double[] { DEFAULT_SIZE, DEFAULT_SIZE };
	}

	private static Optional<Double> number(String tag, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(tag);
		try {
			return matcher.find() ? Optional.of(Double.valueOf(matcher.group(1))).filter(value -> value > 0) : Optional.empty();
		} catch (NumberFormatException unreadable) {
			return Optional.empty();
		}
	}

	private static double[] sizeOfPixels(byte[] content) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			var readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new IOException("not a picture");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return new double[] { reader.getWidth(0), reader.getHeight(0) };
			} finally {
				reader.dispose();
			}
		}
	}
}
