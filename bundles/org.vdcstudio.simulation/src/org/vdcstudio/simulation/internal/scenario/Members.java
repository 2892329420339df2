/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The VMs that an expectation is about: one, or all members of a fleet.
 *
 * @param named what the expectation names
 * @param vms   the VMs, at least one
 */
record Members(ElementId named, Collection<ElementId> vms) {

	/** Judges each; of a fleet all have to pass, and the first that does not tells why. */
	Judgement judge(Function<ElementId, Judgement> each) {
		List<Judgement> failed = new ArrayList<>();
		List<ElementId> failing = new ArrayList<>();
		Judgement last = Judgement.holds("");
		for (ElementId vm : vms) {
			last = each.apply(vm);
			if (!last.holds()) {
				failed.add(last);
				failing.add(vm);
			}
		}
		if (vms.size() == 1) {
			return last;
		}
		if (failed.isEmpty()) {
			return Judgement.holds("all %d".formatted(vms.size()));
		}
		return Judgement.fails("not %d of %d, first %s: %s".formatted(failed.size(), vms.size(), failing.getFirst(),
				failed.getFirst().observed()), failed.getFirst().explanation());
	}
}
