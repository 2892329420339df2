/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** A value made on first use, by one thread for all. */
final class Once<T> {

	private final Supplier<T> maker;
	private volatile @Nullable T value;

	Once(Supplier<T> maker) {
		this.maker = maker;
	}

	T get() {
		@Nullable
		T made = value;
		return made != null ? made : make();
	}

	private synchronized T make() {
		@Nullable
		T made = value;
		if (made != null) {
			return made;
		}
		T fresh = maker.get();
		value = fresh;
		return fresh;
	}
}
