/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * VMs that run on some hosts only, or on all but some.
 *
 * @param wanted whether the hosts are those to run on; else those not to run on
 */
record HostAffinityRule(ElementId id, boolean mandatory, List<ElementId> vms, Set<ElementId> hosts, boolean wanted)
		implements PlacementRule {

	@Override
	public Function<ElementId, Optional<String>> judge(ElementId vm, Whereabouts others) {
		String verb = mandatory ? "must" : "should";
		String reason = wanted ? "is not among the hosts on which it %s run by rule %s".formatted(verb, id)
				: "is among the hosts on which it %s not run by rule %s".formatted(verb, id);
		return host -> isBrokenOn(host) ? Optional.of(reason) : Optional.empty();
	}

	@Override
	public Optional<RuleViolation> violation(Whereabouts whereabouts) {
		List<ElementId> wrong = vms.stream()
				.filter(vm -> whereabouts.hostOf(vm).filter(this::isBrokenOn).isPresent()).toList();
		return wrong.isEmpty() ? Optional.empty()
				: Optional.of(new RuleViolation(id, mandatory, wrong,
						"by rule %s %s %s run elsewhere".formatted(id, Names.of(wrong), mandatory ? "must" : "should")));
	}

	private boolean isBrokenOn(ElementId host) {
		return hosts.contains(host) != wanted;
	}
}
