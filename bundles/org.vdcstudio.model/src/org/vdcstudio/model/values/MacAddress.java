/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A MAC address.
 *
 * @param text six lower-case hexadecimal octets separated by colons
 */
public record MacAddress(String text) {

	private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{2}(:[0-9a-f]{2}){5}");

	/** Checks the shape. */
	public MacAddress {
		if (!SHAPE.matcher(text).matches()) {
			throw new IllegalArgumentException("'" + text + "' is not a MAC address such as 00:50:56:00:00:01");
		}
	}

	/** The address that a text such as {@code 00:50:56:00:00:01} writes, in either case; empty when it writes none. */
	public static Optional<MacAddress> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		String lower = text.toLowerCase(Locale.ROOT);
		return SHAPE.matcher(lower).matches() ? Optional.of(new MacAddress(lower)) : Optional.empty();
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static MacAddress parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a MAC address such as 00:50:56:00:00:01");
	}

	@Override
	public String toString() {
		return text;
	}
}
