/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A cluster whose data is once on each of two sides and whose witness host decides between them: a stretched cluster or one of
 * two hosts. Each has a vote, and two of three are needed.
 *
 * <p>
 * A side votes in one partition, the one with the most of its hosts; the witness in one, that of the preferred side if it is
 * reached there.
 *
 * @param datastore the vSAN datastore
 * @param preferred the side with which the witness goes when the two lose each other
 * @param other     the other side
 * @param witness   the witness host; empty when the design does not have it
 */
record VsanVotes(ElementId datastore, Side preferred, Side other, Optional<VsanMember> witness) implements VsanQuorum {

	/** What is lost at once: a site, a fault domain, a host. */
	record Side(String name, List<VsanMember> members) {

		/** Copies the list. */
		Side {
			members = List.copyOf(members);
		}

		/** The partition that has the most of its hosts with working disks; of several the first. */
		private int votesIn(VsanCondition condition) {
			int[] present = new int[condition.partitions()];
			int best = VsanCondition.NONE;
			for (VsanMember member : members) {
				int partition = condition.partitionOf(member.id());
				if (partition != VsanCondition.NONE && condition.has(partition, member)) {
					present[partition]++;
				}
			}
			for (int partition = 0; partition < present.length; partition++) {
				if (present[partition] > (best == VsanCondition.NONE ? 0 : present[best])) {
					best = partition;
				}
			}
			return best;
		}

		private void explain(int partition, VsanCondition condition, VsanShortage shortage) {
			if (members.stream().anyMatch(member -> condition.has(partition, member))) {
				shortage.addElsewhere(name, "is for the most part in another partition");
			} else {
				members.stream().map(member -> condition.absence(partition, member)).max(VsanVotes::compare)
						.ifPresent(absence -> shortage.add(name, absence));
			}
		}
	}

	/** A side is not reached when one of its hosts is not. */
	private static int compare(VsanCondition.Absence one, VsanCondition.Absence two) {
		return Integer.compare(one == VsanCondition.Absence.NOT_REACHED ? 1 : 0, two == VsanCondition.Absence.NOT_REACHED ? 1 : 0);
	}

	@Override
	public int holder(VsanCondition condition) {
		int first = preferred.votesIn(condition);
		int second = other.votesIn(condition);
		if (first == second) {
			return first;
		}
		return isWithWitness(first, condition) ? first : isWithWitness(second, condition) ? second : VsanCondition.NONE;
	}

	private boolean isWithWitness(int partition, VsanCondition condition) {
		return partition != VsanCondition.NONE
				&& witness.filter(found -> condition.reachesWitness(partition, found)).isPresent();
	}

	@Override
	public StorageObstacle obstacle(ElementId host, int partition, VsanCondition condition) {
		VsanShortage shortage = new VsanShortage();
		List<Side> voting = new ArrayList<>();
		for (Side side : List.of(preferred, other)) {
			if (side.votesIn(condition) == partition) {
				voting.add(side);
			} else {
				side.explain(partition, condition, shortage);
			}
		}
		int votes = voting.size() + explainWitness(partition, condition, shortage);
		String reason = "%s has %s of three votes in the partition of %s: %s".formatted(datastore, votes == 0 ? "none" : "one",
				host, shortage);
		return new StorageObstacle(shortage.step(), datastore, Optional.empty(), reason, shortage.evidence());
	}

	/** The votes of the witness: 1 when it is with nobody else, though there is no side for it to be with. */
	private int explainWitness(int partition, VsanCondition condition, VsanShortage shortage) {
		if (witness.isEmpty()) {
			return 0;
		}
		String name = witness.get().id().qualifiedName();
		if (!condition.reachesWitness(partition, witness.get())) {
			shortage.add(name, condition.absenceOfWitness(witness.get()));
			return 0;
		}
		int holder = holder(condition);
		if (holder == VsanCondition.NONE) {
			return 1;
		}
		Side ahead = preferred.votesIn(condition) == holder ? preferred : other;
		shortage.addElsewhere(name, "is with %s".formatted(ahead.name()));
		return 0;
	}
}
