/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;

/** A node of the trie behind {@link PersistentMap}: five bits of the hash a level. Never changed after construction. */
sealed interface TrieNode<K, V> {

	int BITS = 5;
	int MASK = (1 << BITS) - 1;

	@Nullable
	V get(K key, int hash, int shift);

	TrieNode<K, V> with(K key, int hash, V value, int shift);

	/** Null when nothing is left. */
	@Nullable
	TrieNode<K, V> without(K key, int hash, int shift);

	void forEach(BiConsumer<? super K, ? super V> action);

	/** An entry, and behind it the others whose hash is the same in every bit. */
	record Leaf<K, V>(int hash, K key, V value, @Nullable Leaf<K, V> next) implements TrieNode<K, V> {

		@Override
		public @Nullable V get(K wanted, int wantedHash, int shift) {
			if (wantedHash == hash) {
				for (Leaf<K, V> each = this; each != null; each = each.next) {
					if (each.key.equals(wanted)) {
						return each.value;
					}
				}
			}
			return null;
		}

		@Override
		public TrieNode<K, V> with(K newKey, int newHash, V newValue, int shift) {
			if (newHash == hash) {
				return new Leaf<>(hash, newKey, newValue, dropped(newKey));
			}
			return Branch.of(this, new Leaf<>(newHash, newKey, newValue, null), shift);
		}

		@Override
		public @Nullable TrieNode<K, V> without(K oldKey, int oldHash, int shift) {
			return oldHash == hash ? dropped(oldKey) : this;
		}

		@Override
		public void forEach(BiConsumer<? super K, ? super V> action) {
			for (Leaf<K, V> each = this; each != null; each = each.next) {
				action.accept(each.key, each.value);
			}
		}

		private @Nullable Leaf<K, V> dropped(K oldKey) {
			if (key.equals(oldKey)) {
				return next;
			}
			return new Leaf<>(hash, key, value, next == null ? null : next.dropped(oldKey));
		}
	}

	/** Up to 32 nodes, told apart by five bits of the hash; a bitmap says which are there. */
	final class Branch<K, V> implements TrieNode<K, V> {

		private final int bitmap;
		private final TrieNode<K, V>[] nodes;

		private Branch(int bitmap, TrieNode<K, V>[] nodes) {
			this.bitmap = bitmap;
			this.nodes = nodes;
		}

		/** A branch, or a chain of them, with two leaves whose hashes differ. */
		static <K, V> Branch<K, V> of(Leaf<K, V> first, Leaf<K, V> second, int shift) {
			int a = first.hash() >>> shift & MASK;
			int b = second.hash() >>> shift & MASK;
			if (a == b) {
				TrieNode<K, V>[] below = array(1);
				below[0] = of(first, second, shift + BITS);
				return new Branch<>(1 << a, below);
			}
			TrieNode<K, V>[] both = array(2);
			both[0] = a < b ? first : second;
			both[1] = a < b ? second : first;
			return new Branch<>(1 << a | 1 << b, both);
		}

		@Override
		public @Nullable V get(K key, int hash, int shift) {
			int bit = 1 << (hash >>> shift & MASK);
			return (bitmap & bit) == 0 ? null : nodes[index(bit)].get(key, hash, shift + BITS);
		}

		@Override
		public TrieNode<K, V> with(K key, int hash, V value, int shift) {
			int bit = 1 << (hash >>> shift & MASK);
			int index = index(bit);
			if ((bitmap & bit) != 0) {
				TrieNode<K, V>[] copy = nodes.clone();
				copy[index] = nodes[index].with(key, hash, value, shift + BITS);
				return new Branch<>(bitmap, copy);
			}
			TrieNode<K, V>[] longer = array(nodes.length + 1);
			System.arraycopy(nodes, 0, longer, 0, index);
			longer[index] = new Leaf<>(hash, key, value, null);
			System.arraycopy(nodes, index, longer, index + 1, nodes.length - index);
			return new Branch<>(bitmap | bit, longer);
		}

		@Override
		public @Nullable TrieNode<K, V> without(K key, int hash, int shift) {
			int bit = 1 << (hash >>> shift & MASK);
			if ((bitmap & bit) == 0) {
				return this;
			}
			int index = index(bit);
			@Nullable
			TrieNode<K, V> changed = nodes[index].without(key, hash, shift + BITS);
			if (changed != null) {
				TrieNode<K, V>[] copy = nodes.clone();
				copy[index] = changed;
				return new Branch<>(bitmap, copy);
			}
			if (nodes.length == 1) {
				return null;
			}
			TrieNode<K, V>[] shorter = array(nodes.length - 1);
			System.arraycopy(nodes, 0, shorter, 0, index);
			System.arraycopy(nodes, index + 1, shorter, index, shorter.length - index);
			return new Branch<>(bitmap & ~bit, shorter);
		}

		@Override
		public void forEach(BiConsumer<? super K, ? super V> action) {
			for (TrieNode<K, V> node : nodes) {
				node.forEach(action);
			}
		}

		private int index(int bit) {
			return Integer.bitCount(bitmap & bit - 1);
		}

		@SuppressWarnings("unchecked")
		private static <K, V> TrieNode<K, V>[] array(int length) {
			return (TrieNode<K, V>[]) new TrieNode<?, ?>[length];
		}
	}
}
