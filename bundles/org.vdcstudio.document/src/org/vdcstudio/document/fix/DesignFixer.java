/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/**
 * Mends the findings of designs with the quick fixes of their rules, until there is nothing left that a fix can mend.
 *
 * <p>Of several fixes of a finding, the first that has something to offer is made. All fixes that do not get in each other's
 * way are made in one step; then the design is read and checked again. A fix is refused when its finding is still there
 * afterwards, or when it brings a finding as bad as the one it mends. Suppressed findings are left alone. Nothing is written
 * to files. Used by one thread, the one that owns the designs.
 */
public final class DesignFixer {

	private final DesignCheck check;
	private final Predicate<? super Finding> wanted;
	private final Predicate<? super QuickFix> usable;
	private final Function<URI, Optional<String>> obstacles;
	private final List<MadeFix> made = new ArrayList<>();
	private final Refusals refusals = new Refusals();

	/**
	 * A fixer for one use.
	 *
	 * @param check     the rules with their fixes
	 * @param wanted    which findings are to be mended
	 * @param obstacles why a file cannot be changed, a clause; empty for one that can
	 */
	public DesignFixer(DesignCheck check, Predicate<? super Finding> wanted, Function<URI, Optional<String>> obstacles) {
		this(check, wanted, fix -> true, obstacles);
	}

	/**
	 * A fixer for one use that makes certain fixes only.
	 *
	 * @param usable which fixes may be made
	 */
	DesignFixer(DesignCheck check, Predicate<? super Finding> wanted, Predicate<? super QuickFix> usable,
			Function<URI, Optional<String>> obstacles) {
		this.check = check;
		this.wanted = wanted;
		this.usable = usable;
		this.obstacles = obstacles;
	}

	/**
	 * Mends designs, in their order. Files that several of them import are changed only in ways that none of them minds.
	 *
	 * @param designs the designs; they are not changed
	 */
	public FixResult fix(List<LoadedDesign> designs) {
		CheckedDesigns before = CheckedDesigns.of(designs, check);
		CheckedDesigns state = before;
		CheckedDesigns last;
		do {
			last = state;
			for (int i = 0; i < designs.size(); i++) {
				state = fix(state, i);
			}
		} while (state != last);
		return new FixResult(texts(before, state), made, refusals.all(), state.result());
	}

	private CheckedDesigns fix(CheckedDesigns before, int index) {
		CheckedDesigns state = before;
		for (List<FixOffer> offers = offers(state, index); !offers.isEmpty(); offers = offers(state, index)) {
			FixRound round = new FixRound(state, index, obstacles, refusals);
			round.attempt(offers);
			round.accepted().forEach(offer -> made.add(new MadeFix(offer.finding(), offer.label())));
			state = round.state();
		}
		return state;
	}

	/** The fixes to be made next; those of one kind stand together, because they tend to be good or bad together. */
	private List<FixOffer> offers(CheckedDesigns state, int index) {
		CheckedDesign design = state.designs().get(index);
		List<FixOffer> offers = new ArrayList<>();
		Set<Record> claimed = new HashSet<>();
		// fixes ask for the topology of the design; as long as it is held here, it is the same one for all of them
		Topology topology = Topology.of(design.model().snapshot());
		for (Finding finding : design.result().findings()) {
			if (!finding.isSuppressed() && !refusals.contains(finding) && wanted.test(finding)) {
				offer(finding, design).ifPresent(offer -> {
					Set<Record> claims = Claims.of(offer.edits());
					if (claims.stream().noneMatch(claimed::contains)) {
						claimed.addAll(claims);
						offers.add(offer);
					}
				});
			}
		}
		Reference.reachabilityFence(topology);
		offers.sort(Comparator.comparing(FixOffer::fixId));
		return offers;
	}

	private Optional<FixOffer> offer(Finding finding, CheckedDesign design) {
		for (QuickFix fix : check.fixes(finding).stream().filter(usable).toList()) {
			try {
				List<ModelEdit> edits = fix.edits(finding, design.model());
				if (!edits.isEmpty()) {
					return Optional.of(new FixOffer(finding, fix.id(), fix.label(finding), edits));
				}
			} catch (RuntimeException | LinkageError failure) {
				// fixes are contributed by anybody; one that fails must not keep the others from being made
				refusals.add(finding, fix.id(), "the fix failed: " + failure);
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static List<FixedText> texts(CheckedDesigns before, CheckedDesigns after) {
		return before.texts().entrySet().stream()
				.map(each -> new FixedText(each.getKey(), each.getValue(), after.texts().getOrDefault(each.getKey(), each.getValue())))
				.filter(text -> !text.before().equals(text.after()))
				.sorted(Comparator.comparing(text -> text.file().toString())).toList();
	}
}
