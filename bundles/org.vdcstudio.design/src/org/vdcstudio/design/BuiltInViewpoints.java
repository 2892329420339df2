/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.vdcstudio.viewpoint.SpecificationResult;
import org.vdcstudio.viewpoint.ViewpointSpecifications;

/** The viewpoints that come with the product, for programs that run without a platform and hence without extensions. */
public final class BuiltInViewpoints {

	private static final String PATH = "description/vdc.odesign";

	private BuiltInViewpoints() {
	}

	/** {@return the specification of this bundle, freshly read} */
	public static SpecificationResult read() {
		try (InputStream in = Objects.requireNonNull(BuiltInViewpoints.class.getResourceAsStream("/" + PATH), PATH)) {
			return ViewpointSpecifications.read("org.vdcstudio.design/" + PATH,
					new String(in.readAllBytes(), StandardCharsets.UTF_8),
					name -> Class.forName(name, true, BuiltInViewpoints.class.getClassLoader()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
