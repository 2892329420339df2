/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** Where the page is. */
public final class PageLocation {

	private static final String BUNDLE = "org.vdcstudio.diagram.web";
	private static final String PAGE = "web/diagram.html";

	private PageLocation() {
	}

	/**
	 * The address of the page as a file, which is unpacked first if need be.
	 *
	 * @throws IOException if this installation has no page
	 */
	public static String find() throws IOException {
		@Nullable
		Bundle bundle = Platform.getBundle(BUNDLE);
		@Nullable
		URL folder = bundle == null ? null : bundle.getEntry("web/");
		@Nullable
		URL page = bundle == null ? null : bundle.getEntry(PAGE);
		if (folder == null || page == null) {
			throw new IOException("The installation is incomplete: %s has no %s".formatted(BUNDLE, PAGE));
		}
		// The whole folder, as the page loads what lies beside it.
		FileLocator.toFileURL(folder);
		// As browsers write it, with three slashes and blanks encoded: they report it back.
		return URIUtil.toFile(toUri(FileLocator.toFileURL(page))).toPath().toUri().toString();
	}

	private static URI toUri(URL url) throws IOException {
		try {
			return URIUtil.toURI(url);
		} catch (URISyntaxException exception) {
			throw new IOException("The page has no usable address: " + url, exception);
		}
	}
}
