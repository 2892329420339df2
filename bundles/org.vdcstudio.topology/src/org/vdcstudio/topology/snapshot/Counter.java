/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The counter of a member of a fleet, and what it makes of the texts of the fleet.
 *
 * <p>
 * {@code {n}} stands for the counter as the range writes it in names, and without leading zeros in numbers such as addresses;
 * {@code {n+10}} is the number ten higher.
 *
 * @param text     the counter as the range writes it, for instance 07; empty for what is no fleet
 * @param position which member it is, from 0
 */
public record Counter(String text, int position) {

	/** For what is no fleet. */
	public static final Counter NONE = new Counter("", 0);

	private static final Pattern PLACE = Pattern.compile("\\{n(?:\\+(\\d{1,6}))?}");

	/** A text that is a name: counters keep their leading zeros. */
	public @Nullable String inName(@Nullable String written) {
		return fill(written, text);
	}

	/** A text that is a number or has numbers, such as an address. */
	public @Nullable String inNumber(@Nullable String written) {
		return text.isEmpty() ? written : fill(written, Integer.toString(number()));
	}

	private @Nullable String fill(@Nullable String written, String plain) {
		if (written == null || text.isEmpty() || written.indexOf('{') < 0) {
			return written;
		}
		Matcher places = PLACE.matcher(written);
		StringBuilder filled = new StringBuilder();
		while (places.find()) {
			@Nullable
			String offset = places.group(1);
			places.appendReplacement(filled, offset == null ? plain : Integer.toString(number() + Integer.parseInt(offset)));
		}
		return places.appendTail(filled).toString();
	}

	private int number() {
		return Integer.parseInt(text);
	}
}
