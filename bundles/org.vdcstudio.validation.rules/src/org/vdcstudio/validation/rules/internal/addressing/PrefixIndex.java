/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * Finds the networks around an address, the smallest first.
 *
 * @param <T> what is kept for a network
 */
final class PrefixIndex<T> {

	private final Map<Ipv4Prefix, List<T>> networks = new HashMap<>();
	private final BitSet lengths = new BitSet(Integer.SIZE + 1);

	void add(Ipv4Prefix prefix, T value) {
		networks.computeIfAbsent(prefix, key -> new ArrayList<>(1)).add(value);
		lengths.set(prefix.length());
	}

	/** What is kept for the networks that contain an address. */
	List<T> around(Ipv4Address address) {
		List<T> found = new ArrayList<>();
		for (int length = lengths.length() - 1; length >= 0; length = lengths.previousSetBit(length - 1)) {
			found.addAll(networks.getOrDefault(new Ipv4Prefix(address, length), List.of()));
			if (length == 0) {
				break;
			}
		}
		return found;
	}
}
