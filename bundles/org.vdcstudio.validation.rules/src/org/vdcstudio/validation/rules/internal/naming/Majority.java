/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What most of a group have in common. */
final class Majority {

	private Majority() {
	}

	/** The most frequent value, the first of those that are equally frequent; empty when all or none agree, or nobody is there. */
	static <T> Optional<String> of(List<T> members, Function<T, String> value) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		members.forEach(member -> counts.merge(value.apply(member), 1, Integer::sum));
		return counts.size() < 2 ? Optional.empty()
				: counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}
}
