/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.ide.OutlineItem;

/**
 * An element in the tree of the outline. It stays the same while its text changes, so that the tree keeps what is open and
 * selected and only shows anew what looks different. Used in the thread of the user interface.
 */
final class OutlineNode {

	/** What a newer outline changes in the tree. */
	interface Change {

		/** A node looks different. */
		void relabelled(OutlineNode node);

		/** A node has other children. */
		void restructured(OutlineNode node);
	}

	private record Key(String kind, String name, int occurrence) {
	}

	private final @Nullable OutlineNode parent;
	private @Nullable OutlineItem item;
	private List<OutlineNode> children = List.of();

	private OutlineNode(@Nullable OutlineNode parent, @Nullable OutlineItem item) {
		this.parent = parent;
		this.item = item;
	}

	/** The invisible top of a tree that is empty yet. */
	static OutlineNode top() {
		return new OutlineNode(null, null);
	}

	/** The element as it is now; null at the top. */
	@Nullable
	OutlineItem item() {
		return item;
	}

	/** What contains it; null at the top. */
	@Nullable
	OutlineNode parent() {
		return parent;
	}

	List<OutlineNode> children() {
		return children;
	}

	/** The innermost node around an offset of the text; empty outside of everything. */
	Optional<OutlineNode> at(int offset) {
		OutlineNode innermost = this;
		for (int next = innermost.childAt(offset); next >= 0; next = innermost.childAt(offset)) {
			innermost = innermost.children.get(next);
		}
		return innermost == this ? Optional.empty() : Optional.of(innermost);
	}

	private int childAt(int offset) {
		int low = 0;
		int high = children.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			OutlineItem candidate = Objects.requireNonNull(children.get(middle).item);
			if (offset < candidate.offset()) {
				high = middle - 1;
			} else if (offset > candidate.offset() + candidate.length()) {
				low = middle + 1;
			} else {
				return middle;
			}
		}
		return -1;
	}

	/** Takes over the children of a newer outline, and tells what looks different. */
	void update(List<OutlineItem> newer, Change change) {
		List<OutlineNode> former = children;
		List<OutlineNode> present = matched(newer);
		children = present;
		boolean restructured = !former.equals(present);
		if (restructured) {
			change.restructured(this);
		}
		for (int i = 0; i < present.size(); i++) {
			present.get(i).become(newer.get(i), restructured ? new LabelsOnly(change) : change);
		}
	}

	/** The nodes of some items: those with the same name, or else, of what is left of a kind, those with the same place. */
	private List<OutlineNode> matched(List<OutlineItem> newer) {
		Map<Key, OutlineNode> known = new LinkedHashMap<>();
		Map<Key, Integer> seen = new HashMap<>();
		children.forEach(child -> known.put(key(Objects.requireNonNull(child.item), seen), child));
		seen.clear();
		List<Optional<OutlineNode>> found = new ArrayList<>(newer.size());
		newer.forEach(item -> found.add(Optional.ofNullable(known.remove(key(item, seen)))));
		Map<String, Deque<OutlineNode>> left = new HashMap<>();
		known.forEach((key, node) -> left.computeIfAbsent(key.kind(), kind -> new ArrayDeque<>()).add(node));
		List<OutlineNode> present = new ArrayList<>(newer.size());
		for (int i = 0; i < newer.size(); i++) {
			OutlineItem item = newer.get(i);
			present.add(found.get(i).orElseGet(() -> {
				@Nullable
				OutlineNode renamed = left.getOrDefault(item.kind(), new ArrayDeque<>()).poll();
				return renamed == null ? new OutlineNode(this, item) : renamed;
			}));
		}
		return present;
	}

	private void become(OutlineItem newer, Change change) {
		OutlineItem former = Objects.requireNonNull(item);
		item = newer;
		if (!former.label().equals(newer.label()) || !former.detail().equals(newer.detail())) {
			change.relabelled(this);
		}
		update(newer.children(), change);
	}

	private static Key key(OutlineItem item, Map<Key, Integer> seen) {
		Key first = new Key(item.kind(), item.qualifiedName().isEmpty() ? item.label() : item.qualifiedName(), 0);
		int occurrence = seen.merge(first, 1, Integer::sum) - 1;
		return new Key(first.kind(), first.name(), occurrence);
	}

	/** Who shows other children of a node shows everything below them. */
	private record LabelsOnly(Change outer) implements Change {

		@Override
		public void relabelled(OutlineNode node) {
			outer.relabelled(node);
		}

		@Override
		public void restructured(OutlineNode node) {
			// shown with its parent
		}
	}
}
