/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.topology.snapshot.ElementId;

/** What the rules say about hosts for one VM, given where the others run. */
public final class HostJudge {

	private final List<PlacementRule> rules;
	private final List<Function<ElementId, Optional<String>>> judges = new ArrayList<>();

	HostJudge(ElementId vm, List<PlacementRule> rules, Whereabouts others) {
		this.rules = rules;
		rules.forEach(rule -> judges.add(rule.judge(vm, others)));
	}

	/** The rules that the VM would break on a host, mandatory ones first, each kind in the order of the cluster. */
	public List<BrokenRule> brokenOn(ElementId host) {
		List<BrokenRule> mandatory = new ArrayList<>();
		List<BrokenRule> preferred = new ArrayList<>();
		for (int i = 0; i < rules.size(); i++) {
			PlacementRule rule = rules.get(i);
			judges.get(i).apply(host).ifPresent(reason -> (rule.mandatory() ? mandatory : preferred)
					.add(new BrokenRule(rule.id(), rule.mandatory(), reason)));
		}
		mandatory.addAll(preferred);
		return mandatory;
	}

	/** The first mandatory rule that forbids a host; empty when none does. */
	public Optional<BrokenRule> forbids(ElementId host) {
		return brokenOn(host).stream().filter(BrokenRule::mandatory).findFirst();
	}

	/** The preferred rules that discourage a host. */
	public List<BrokenRule> discourages(ElementId host) {
		return brokenOn(host).stream().filter(broken -> !broken.mandatory()).toList();
	}
}
