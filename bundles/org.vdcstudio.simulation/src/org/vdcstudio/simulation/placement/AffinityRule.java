/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * VMs that run on one host. As long as the others are on several hosts, those with the most of them are right, so that moves
 * one by one bring all together.
 */
record AffinityRule(ElementId id, boolean mandatory, List<ElementId> vms) implements PlacementRule {

	@Override
	public Function<ElementId, Optional<String>> judge(ElementId vm, Whereabouts others) {
		Map<ElementId, Integer> counts = counts(others, Optional.of(vm));
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return host -> counts.getOrDefault(host, 0) == most ? Optional.empty()
				: Optional.of("is not where rule %s keeps it together with others".formatted(id));
	}

	@Override
	public Optional<RuleViolation> violation(Whereabouts whereabouts) {
		List<ElementId> hosts = List.copyOf(counts(whereabouts, Optional.empty()).keySet());
		if (hosts.size() < 2) {
			return Optional.empty();
		}
		List<ElementId> scattered = vms.stream().filter(vm -> whereabouts.hostOf(vm).isPresent()).toList();
		return Optional.of(new RuleViolation(id, mandatory, scattered,
				"rule %s keeps %s together, which run on %s".formatted(id, Names.of(scattered), Names.of(hosts))));
	}

	/** How many of the VMs run on each host, in the order of the rule, perhaps without one. */
	private Map<ElementId, Integer> counts(Whereabouts whereabouts, Optional<ElementId> without) {
		Map<ElementId, Integer> counts = new LinkedHashMap<>();
		for (ElementId vm : vms) {
			if (without.isEmpty() || !without.get().equals(vm)) {
				whereabouts.hostOf(vm).ifPresent(host -> counts.merge(host, 1, Integer::sum));
			}
		}
		return counts;
	}
}
