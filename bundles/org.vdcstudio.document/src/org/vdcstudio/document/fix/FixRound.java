/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;

/**
 * Fixes made in one step: the design is read and checked once for all of them. When the whole is no good, each half is tried,
 * and so on, until those that spoil it are found.
 */
final class FixRound {

	private final CheckedDesigns before;
	private final int index;
	private final Function<URI, Optional<String>> obstacles;
	private final Refusals refusals;
	private final List<FixOffer> accepted = new ArrayList<>();
	private CheckedDesigns state;

	/**
	 * A round.
	 *
	 * @param before    the designs
	 * @param index     the one whose findings are mended
	 * @param obstacles why a file cannot be changed
	 * @param refusals  gathers the fixes that are no good by themselves
	 */
	FixRound(CheckedDesigns before, int index, Function<URI, Optional<String>> obstacles, Refusals refusals) {
		this.before = before;
		this.index = index;
		this.obstacles = obstacles;
		this.refusals = refusals;
		this.state = before;
	}

	/** Makes as many of them as possible. */
	void attempt(List<FixOffer> offers) {
		List<FixOffer> hopeful = hopeful(offers);
		if (hopeful.isEmpty()) {
			return;
		}
		List<FixOffer> all = new ArrayList<>(accepted);
		all.addAll(hopeful);
		Optional<String> objection = tryOut(all);
		if (objection.isEmpty()) {
			accepted.addAll(hopeful);
		} else if (hopeful.size() > 1) {
			attempt(hopeful.subList(0, hopeful.size() / 2));
			attempt(hopeful.subList(hopeful.size() / 2, hopeful.size()));
		} else if (accepted.isEmpty()) {
			refusals.add(hopeful.getFirst(), objection.get());
		}
		// else it is no good together with others, and the next round shows whether it is by itself
	}

	private List<FixOffer> hopeful(List<FixOffer> offers) {
		List<FixOffer> hopeful = new ArrayList<>();
		for (FixOffer offer : offers) {
			if (refusals.isHopeless(offer.fixId())) {
				refusals.add(offer, "too many fixes of this kind turned out to be no good");
			} else {
				hopeful.add(offer);
			}
		}
		return hopeful;
	}

	/** The fixes that were made. */
	List<FixOffer> accepted() {
		return accepted;
	}

	/** The designs with them. */
	CheckedDesigns state() {
		return state;
	}

	private Optional<String> tryOut(List<FixOffer> offers) {
		List<ModelEdit> edits = offers.stream().flatMap(offer -> offer.edits().stream()).toList();
		Map<URI, List<TextEdit>> changes;
		try {
			changes = VdcLanguage.standard().textEdits(before.designs().get(index).design(), edits);
		} catch (IllegalArgumentException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
		for (URI file : changes.keySet()) {
			Optional<String> obstacle = obstacles.apply(file);
			if (obstacle.isPresent()) {
				return obstacle;
			}
		}
		CheckedDesigns after = before.after(changes);
		Optional<String> objection = new Judgement(before, after).objection(index, offers);
		if (objection.isEmpty()) {
			state = after;
		}
		return objection;
	}
}
