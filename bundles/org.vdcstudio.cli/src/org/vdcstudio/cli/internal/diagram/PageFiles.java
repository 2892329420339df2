/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** The files of the page that the diagram editor shows, as a browser may ask for them. */
final class PageFiles {

	/** What the page is made of, by the path that is asked for; there is nothing else to be had. */
	private static final Map<String, String> FILES = Map.of("/", "diagram.html", "/diagram.js", "diagram.js", "/diagram.css",
			"diagram.css");
	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8",
			"css", "text/css; charset=utf-8");

	/**
	 * A file.
	 *
	 * @param type its media type
	 * @param content what is in it
	 */
	record PageFile(String type, byte[] content) {
	}

	private PageFiles() {
	}

	/**
	 * The file at a path; empty when there is none.
	 *
	 * @throws IOException when this installation lacks a part of the page
	 */
	static Optional<PageFile> at(String path) throws IOException {
		@Nullable
		String name = FILES.get(path);
		return name == null ? Optional.empty() : Optional.of(new PageFile(typeOf(name), read("web/" + name)));
	}

	private static String typeOf(String name) {
		return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
	}

	private static byte[] read(String name) throws IOException {
		@Nullable
		Bundle bundle = Platform.getBundle("org.vdcstudio.diagram.web");
		@Nullable
		URL file = bundle == null ? null : bundle.getEntry(name);
		if (file == null) {
			throw new IOException("The installation is incomplete: org.vdcstudio.diagram.web has no " + name);
		}
		try (InputStream in = file.openStream()) {
			return in.readAllBytes();
		}
	}
}
