/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Optional;

import org.vdcstudio.model.values.ProductVersion;

/**
 * The vSphere versions a rule speaks about.
 *
 * @param since the first version it holds for; empty for "as long as anybody remembers"
 * @param until the first version it no longer holds for; empty for "still does"
 */
public record VersionRange(Optional<ProductVersion> since, Optional<ProductVersion> until) {

	/** Every version. */
	public static final VersionRange ANY = new VersionRange(Optional.empty(), Optional.empty());

	/** From {@code version} on. */
	public static VersionRange since(String version) {
		return new VersionRange(Optional.of(ProductVersion.parse(version)), Optional.empty());
	}

	/** Up to but excluding {@code version}. */
	public static VersionRange before(String version) {
		return new VersionRange(Optional.empty(), Optional.of(ProductVersion.parse(version)));
	}

	/** Whether the rule speaks about {@code version}. */
	public boolean includes(ProductVersion version) {
		return since.map(first -> version.compareTo(first) >= 0).orElse(true)
				&& until.map(end -> version.compareTo(end) < 0).orElse(true);
	}

	@Override
	public String toString() {
		if (since.isEmpty() && until.isEmpty()) {
			return "any";
		}
		return "[%s,%s)".formatted(since.map(Object::toString).orElse(""), until.map(Object::toString).orElse(""));
	}
}
