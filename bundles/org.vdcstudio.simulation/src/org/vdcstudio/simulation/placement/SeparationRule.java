/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.topology.snapshot.ElementId;

/** VMs that run on different hosts. */
record SeparationRule(ElementId id, boolean mandatory, List<ElementId> vms) implements PlacementRule {

	@Override
	public Function<ElementId, Optional<String>> judge(ElementId vm, Whereabouts others) {
		Map<ElementId, ElementId> taken = new HashMap<>();
		for (ElementId other : vms) {
			if (!other.equals(vm)) {
				others.hostOf(other).ifPresent(host -> taken.putIfAbsent(host, other));
			}
		}
		return host -> Optional.ofNullable(taken.get(host))
				.map(other -> "runs %s, from which rule %s separates it".formatted(other, id));
	}

	@Override
	public Optional<RuleViolation> violation(Whereabouts whereabouts) {
		Map<ElementId, Integer> counts = new LinkedHashMap<>();
		vms.forEach(vm -> whereabouts.hostOf(vm).ifPresent(host -> counts.merge(host, 1, Integer::sum)));
		List<ElementId> crowded = vms.stream()
				.filter(vm -> whereabouts.hostOf(vm).filter(host -> counts.getOrDefault(host, 0) > 1).isPresent()).toList();
		if (crowded.isEmpty()) {
			return Optional.empty();
		}
		List<ElementId> hosts = counts.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).toList();
		return Optional.of(new RuleViolation(id, mandatory, crowded,
				"rule %s separates %s, which run together on %s".formatted(id, Names.of(crowded), Names.of(hosts))));
	}
}
