/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the product says about itself. */
public final class ProductInfo {

	private ProductInfo() {
	}

	/** The version of the running command line, such as 0.1.0.202611222200. */
	public static String version() {
		@Nullable
		Bundle bundle = FrameworkUtil.getBundle(ProductInfo.class);
		return bundle == null ? "(not installed)" : bundle.getVersion().toString();
	}
}
