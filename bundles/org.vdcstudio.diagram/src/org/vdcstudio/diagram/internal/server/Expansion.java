/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.diagram.internal.gmodel.SummarisedView;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

import com.google.inject.Singleton;

/**
 * What of a large view the user of one page has expanded. Safe for use by any thread; a view is summarised once as long as nothing
 * changes. What a view does not have is remembered: who types passes through states in which elements are missing, and who deletes may
 * take it back.
 */
@Singleton
class Expansion {

	/** So many elements at most come into sight because one of them was selected somewhere else. */
	private static final int REVEALED = 100;

	private record Choice(boolean everything, Set<String> ids) {

		static final Choice NOTHING = new Choice(false, Set.of());

		/** Whether a view looks as if nothing had been expanded. */
		boolean isNothing(View whole) {
			return !everything && ViewSummary.known(whole, ids).isEmpty();
		}

		Choice with(Set<String> changed) {
			return new Choice(everything, changed);
		}
	}

	private record Made(Choice choice, SummarisedView view) {
	}

	private final AtomicReference<Choice> choice = new AtomicReference<>(Choice.NOTHING);
	private volatile @Nullable Made latest;

	/** What of a view is to be shown. */
	SummarisedView summarise(View whole) {
		Choice now = choice.get();
		@Nullable
		Made known = latest;
		if (known == null || known.view().whole() != whole || !known.choice().equals(now)) {
			known = new Made(now, summarise(whole, now));
			latest = known;
		}
		return known.view();
	}

	private static SummarisedView summarise(View whole, Choice choice) {
		ViewSummary summary = summary(whole, expandedIds(whole, choice));
		boolean isNothing = choice.isNothing(whole);
		boolean isLarge = !summary.collapsed().isEmpty() || !isNothing && !summary(whole, Set.of()).collapsed().isEmpty();
		return new SummarisedView(whole, summary, isLarge
				? Optional.of(new SummarisedView.Extent(ViewSummary.size(whole), choice.everything(), !isNothing))
				: Optional.empty());
	}

	private static ViewSummary summary(View whole, Set<String> ids) {
		return ViewSummary.of(whole, ViewSummary.DEFAULT_LIMIT, ids);
	}

	private static Set<String> expandedIds(View whole, Choice choice) {
		return choice.everything() ? whole.allElements().map(ViewElement::id).collect(Collectors.toUnmodifiableSet()) : choice.ids();
	}

	/**
	 * Follows elements to their new names.
	 *
	 * @param names the new id of a shape by the old one
	 */
	void rename(UnaryOperator<String> names) {
		choice.updateAndGet(now -> now.with(now.ids().stream().map(names).collect(Collectors.toUnmodifiableSet())));
	}

	/** Shows the contents of shapes. */
	void expand(Collection<String> ids) {
		choice.updateAndGet(now -> now.with(union(now.ids(), ids)));
	}

	private static Set<String> union(Collection<String> some, Collection<String> others) {
		return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** Hides the contents of shapes; what was expanded in them is forgotten. */
	void collapse(View whole, Collection<String> ids) {
		choice.updateAndGet(now -> {
			Set<String> left = expandedIds(whole, now);
			for (String id : ids) {
				left = ViewSummary.withoutContents(whole, left, id);
			}
			return new Choice(false, left);
		});
	}

	/** Shows all there is, and all that comes. */
	void showEverything() {
		choice.set(new Choice(true, Set.of()));
	}

	/** Shows a view as if nothing had been expanded. */
	void showSummary() {
		choice.set(Choice.NOTHING);
	}

	/**
	 * Expands what elements are in that are not shown, unless too much came into sight with them.
	 *
	 * @return whether the view has to be shown anew
	 */
	boolean reveal(View whole, Collection<String> ids) {
		return reveal(whole, ids, REVEALED);
	}

	/**
	 * Expands what elements are in that are not shown, however much comes into sight with them: somebody asked for just these.
	 *
	 * @return whether the view has to be shown anew
	 */
	boolean show(View whole, Collection<String> ids) {
		return reveal(whole, ids, Integer.MAX_VALUE);
	}

	private boolean reveal(View whole, Collection<String> ids, int most) {
		ViewSummary before = summarise(whole).summary();
		List<String> hidden = ids.stream().filter(before.standIns()::containsKey).toList();
		if (hidden.isEmpty()) {
			return false;
		}
		Map<String, String> parents = new HashMap<>();
		whole.allElements().forEach(parent -> contents(parent).forEach(child -> parents.put(child.id(), parent.id())));
		Set<String> added = new HashSet<>();
		for (String id : hidden) {
			boolean full = whole.element(id).stream().flatMap(Expansion::contents).findAny().isPresent();
			// An element without contents is expanded itself, so that it does not get lost among many of its kind.
			added.add(full ? parents.getOrDefault(id, id) : id);
		}
		Set<String> more = union(choice.get().ids(), added);
		if (ViewSummary.size(summary(whole, more).view()) - ViewSummary.size(before.view()) > most) {
			return false;
		}
		choice.updateAndGet(now -> new Choice(false, union(now.ids(), added)));
		return true;
	}

	private static Stream<ViewElement> contents(ViewElement element) {
		return Stream.concat(element.borderNodes().stream(), element.children().stream());
	}
}
