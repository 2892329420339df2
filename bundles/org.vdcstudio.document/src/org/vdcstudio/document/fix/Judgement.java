/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Summary;

/**
 * Whether fixes have made designs better. They have when every finding they were to mend is gone and nothing as bad as the
 * mildest of these came in its place, in any design that shares a file. The numbers of errors, warnings and pieces of advice,
 * in this order, then only ever fall, so that mending comes to an end.
 */
final class Judgement {

	private static final Comparator<Summary> WORST_FIRST = Comparator.comparingInt(Summary::errors).thenComparingInt(Summary::warnings)
			.thenComparingInt(Summary::infos);

	private final CheckedDesigns before;
	private final CheckedDesigns after;

	Judgement(CheckedDesigns before, CheckedDesigns after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * What speaks against fixes, a clause; empty when nothing does.
	 *
	 * @param index  the design in which the findings are
	 * @param offers the fixes that lead from one state to the other
	 */
	Optional<String> objection(int index, Collection<FixOffer> offers) {
		return brought(offers).or(() -> notMended(index, offers));
	}

	private Optional<String> brought(Collection<FixOffer> offers) {
		Severity mildest = offers.stream().map(offer -> offer.finding().severity()).max(Comparator.naturalOrder()).orElseThrow();
		for (int i = 0; i < before.designs().size(); i++) {
			List<Finding> brought = after.designs().get(i).result().broughtSince(before.designs().get(i).result());
			for (Finding finding : brought) {
				if (finding.severity().isAtLeast(mildest)) {
					return Optional.of("it would bring %s %s: %s".formatted(finding.severity().label(), finding.rule(), finding.message()));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<String> notMended(int index, Collection<FixOffer> offers) {
		Map<String, Long> mended = offers.stream().collect(Collectors.groupingBy(offer -> offer.finding().rule(), Collectors.counting()));
		Map<String, Long> countsBefore = counts(before, index);
		Map<String, Long> countsAfter = counts(after, index);
		boolean allGone = mended.entrySet().stream().allMatch(each -> countsAfter.getOrDefault(each.getKey(), 0L)
				+ each.getValue() <= countsBefore.getOrDefault(each.getKey(), 0L));
		boolean better = WORST_FIRST.compare(total(after), total(before)) < 0;
		return allGone && better ? Optional.empty() : Optional.of("the finding would still be there");
	}

	/** Of each design by itself: what two of them say alike counts twice before and afterwards. */
	private static Summary total(CheckedDesigns state) {
		return Summary.of(state.designs().stream().flatMap(each -> each.result().findings().stream()).toList());
	}

	private static Map<String, Long> counts(CheckedDesigns state, int index) {
		return state.designs().get(index).result().findings().stream().filter(finding -> !finding.isSuppressed())
				.collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
	}
}
