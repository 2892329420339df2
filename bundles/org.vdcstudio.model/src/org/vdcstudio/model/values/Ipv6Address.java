/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An IPv6 address (RFC 4291).
 *
 * @param groups its eight groups of 16 bits, each 0 to 65535
 */
public record Ipv6Address(List<Integer> groups) {

	private static final int GROUPS = 8;
	private static final int LARGEST_GROUP = 0xFFFF;
	private static final String GAP = "::";

	/** Copies and checks the groups. */
	public Ipv6Address {
		groups = List.copyOf(groups);
		if (groups.size() != GROUPS || groups.stream().anyMatch(group -> group < 0 || group > LARGEST_GROUP)) {
			throw new IllegalArgumentException("Not an IPv6 address: " + groups);
		}
	}

	/** The address that a text such as {@code 2001:db8::11} or {@code ::ffff:192.0.2.1} writes; empty when it writes none. */
	public static Optional<Ipv6Address> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		int gap = text.indexOf(GAP);
		if (gap < 0) {
			return Optional.ofNullable(groups(text)).filter(all -> all.size() == GROUPS).map(Ipv6Address::new);
		}
		@Nullable
		List<Integer> before = groups(text.substring(0, gap));
		@Nullable
		List<Integer> after = groups(text.substring(gap + GAP.length()));
		if (before == null || after == null || before.size() + after.size() >= GROUPS) {
			return Optional.empty();
		}
		List<Integer> all = new ArrayList<>(before);
		while (all.size() + after.size() < GROUPS) {
			all.add(0);
		}
		all.addAll(after);
		return Optional.of(new Ipv6Address(all));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static Ipv6Address parse(String text) {
		return Texts.orThrow(tryParse(text), text, "an IPv6 address such as 2001:db8::11");
	}

	private static @Nullable List<Integer> groups(String text) {
		List<Integer> groups = new ArrayList<>();
		if (text.isEmpty()) {
			return groups;
		}
		List<String> parts = Arrays.asList(text.split(":", -1));
		for (int i = 0; i < parts.size(); i++) {
			String part = parts.get(i);
			Optional<Ipv4Address> embedded = i == parts.size() - 1 ? Ipv4Address.tryParse(part) : Optional.empty();
			if (embedded.isPresent()) {
				long bits = Integer.toUnsignedLong(embedded.get().bits());
				groups.add((int) (bits >>> 16));
				groups.add((int) (bits & LARGEST_GROUP));
			} else if (part.matches("[0-9a-fA-F]{1,4}")) {
				groups.add(Integer.parseInt(part, 16));
			} else {
				return null;
			}
		}
		return groups;
	}

	@Override
	public String toString() {
		return groups.stream().map(Integer::toHexString).collect(Collectors.joining(":"));
	}
}
