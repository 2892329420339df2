/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentMapTest {

	/** A key whose hash code is as bad as a test wants it. */
	private record Key(int value, int hash) {

		@Override
		public int hashCode() {
			return hash;
		}
	}

	@Test
	void anEmptyMapHasNothing() {
		PersistentMap<String, Integer> map = PersistentMap.empty();
		assertTrue(map.isEmpty());
		assertEquals(Optional.empty(), map.get("a"));
		assertSame(map, map.without("a"));
	}

	@Test
	void changesLeaveOlderMapsAsTheyAre() {
		PersistentMap<String, Integer> empty = PersistentMap.empty();
		PersistentMap<String, Integer> one = empty.with("a", 1);
		PersistentMap<String, Integer> changed = one.with("a", 2);
		PersistentMap<String, Integer> two = one.with("b", 2);
		PersistentMap<String, Integer> back = two.without("a");
		assertEquals(Optional.of(1), one.get("a"));
		assertEquals(Optional.of(2), changed.get("a"));
		assertEquals(1, changed.size());
		assertEquals(2, two.size());
		assertFalse(back.contains("a"));
		assertTrue(two.contains("a"));
		assertTrue(empty.isEmpty());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 32, 1 << 20, Integer.MAX_VALUE })
	void behavesAsAHashMapHoweverBadTheHashes(int differentHashes) {
		Random random = new Random(42);
		PersistentMap<Key, Integer> map = PersistentMap.empty();
		Map<Key, Integer> expected = new HashMap<>();
		List<PersistentMap<Key, Integer>> older = new ArrayList<>();
		List<Map<Key, Integer>> olderExpected = new ArrayList<>();
		for (int i = 0; i < 2_000; i++) {
			int value = random.nextInt(300);
			Key key = new Key(value, value * 0x9E3779B9 % differentHashes);
			if (random.nextInt(3) == 0) {
				map = map.without(key);
				expected.remove(key);
			} else {
				map = map.with(key, i);
				expected.put(key, i);
			}
			if (i % 200 == 0) {
				older.add(map);
				olderExpected.add(Map.copyOf(expected));
			}
		}
		assertEquals(expected, contents(map));
		assertEquals(expected.size(), map.size());
		for (int i = 0; i < older.size(); i++) {
			assertEquals(olderExpected.get(i), contents(older.get(i)));
		}
	}

	private static <K, V> Map<K, V> contents(PersistentMap<K, V> map) {
		Map<K, V> contents = new HashMap<>();
		map.forEach(contents::put);
		contents.forEach((key, value) -> assertEquals(Optional.of(value), map.get(key)));
		return contents;
	}
}
