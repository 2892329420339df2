/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An immutable map whose changed copies share structure: a hash trie with 32 branches a level. Looking up and changing cost the
 * depth of the trie, which is at most seven, plus a walk of the keys with exactly the same hash code.
 *
 * @param <K> keys, with {@code equals} and {@code hashCode}
 * @param <V> values
 */
public final class PersistentMap<K, V> {

	private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null, 0);

	private final @Nullable TrieNode<K, V> root;
	private final int size;

	private PersistentMap(@Nullable TrieNode<K, V> root, int size) {
		this.root = root;
		this.size = size;
	}

	/** The map without entries. */
	@SuppressWarnings("unchecked")
	public static <K, V> PersistentMap<K, V> empty() {
		return (PersistentMap<K, V>) EMPTY;
	}

	/** The value of {@code key}. */
	public Optional<V> get(K key) {
		@Nullable
		TrieNode<K, V> node = root;
		return node == null ? Optional.empty() : Optional.ofNullable(node.get(key, spread(key), 0));
	}

	/** Whether {@code key} has a value. */
	public boolean contains(K key) {
		return get(key).isPresent();
	}

	/** Number of entries. */
	public int size() {
		return size;
	}

	/** Whether there are no entries. */
	public boolean isEmpty() {
		return size == 0;
	}

	/** A map that has {@code value} for {@code key} and is like this one otherwise. */
	public PersistentMap<K, V> with(K key, V value) {
		@Nullable
		TrieNode<K, V> node = root;
		int hash = spread(key);
		if (node == null) {
			return new PersistentMap<>(new TrieNode.Leaf<>(hash, key, value, null), 1);
		}
		boolean known = node.get(key, hash, 0) != null;
		return new PersistentMap<>(node.with(key, hash, value, 0), known ? size : size + 1);
	}

	/** A map that has no value for {@code key} and is like this one otherwise. */
	public PersistentMap<K, V> without(K key) {
		@Nullable
		TrieNode<K, V> node = root;
		int hash = spread(key);
		if (node == null || node.get(key, hash, 0) == null) {
			return this;
		}
		return size == 1 ? empty() : new PersistentMap<>(node.without(key, hash, 0), size - 1);
	}

	/** Calls {@code action} for every entry, in an order that depends on the hash codes alone. */
	public void forEach(BiConsumer<? super K, ? super V> action) {
		@Nullable
		TrieNode<K, V> node = root;
		if (node != null) {
			node.forEach(action);
		}
	}

	private static int spread(Object key) {
		int hash = key.hashCode();
		return hash ^ hash >>> 16;
	}
}
