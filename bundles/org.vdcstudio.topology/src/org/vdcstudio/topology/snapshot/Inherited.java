/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an element says, and where it says nothing what its template says.
 *
 * @param own      the element
 * @param template its template; null for none
 * @param <C>      what both have in common
 */
record Inherited<C>(C own, @Nullable C template) {

	/** A value: the element's own, else the template's. */
	<T> @Nullable T value(Function<C, @Nullable T> feature) {
		@Nullable
		T said = feature.apply(own);
		@Nullable
		C fallback = template;
		return said != null || fallback == null ? said : feature.apply(fallback);
	}

	/** A value that is never null: the element's own when it differs from the default, else the template's. */
	<T> T value(Function<C, T> feature, T byDefault) {
		T said = feature.apply(own);
		@Nullable
		C fallback = template;
		return fallback == null || !said.equals(byDefault) ? said : feature.apply(fallback);
	}

	/** A list: the element's own, else the template's. */
	<T> List<T> list(Function<C, List<T>> feature) {
		List<T> said = feature.apply(own);
		@Nullable
		C fallback = template;
		return said.isEmpty() && fallback != null ? feature.apply(fallback) : said;
	}
}
