/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.model.compute.VmRuleKind;
import org.vdcstudio.topology.snapshot.DrsRules;
import org.vdcstudio.topology.snapshot.DrsRules.AmongVms;
import org.vdcstudio.topology.snapshot.DrsRules.VmsOnHosts;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The DRS rules of a cluster, asked where a VM may run. Immutable.
 *
 * <p>
 * "Must" rules between VMs and hosts are mandatory, "should" rules are preferred (vSphere Resource Management, "VM-Host Affinity
 * Rules"). Rules among VMs do not say which they are. Here separation is mandatory, because HA can be told not to restart a VM
 * against it and DRS ranks it above affinity; togetherness is preferred, because HA has no such setting for it. Another choice
 * can be given. Rules without VMs, and host rules without hosts, are unfinished and mean nothing.
 */
public final class PlacementRules {

	/** No rules. */
	public static final PlacementRules NONE = new PlacementRules(List.of());

	private final List<PlacementRule> rules;
	private final Map<ElementId, List<PlacementRule>> byVm = new HashMap<>();

	private PlacementRules(List<PlacementRule> rules) {
		this.rules = rules;
		for (PlacementRule rule : rules) {
			rule.vms().forEach(vm -> byVm.computeIfAbsent(vm, key -> new ArrayList<>()).add(rule));
		}
	}

	/** The rules of a cluster; separation is mandatory. */
	public static PlacementRules of(DrsRules rules) {
		return of(rules, Set.of(VmRuleKind.SEPARATE));
	}

	/**
	 * The rules of a cluster.
	 *
	 * @param mandatory the kinds of rules among VMs that are mandatory
	 */
	public static PlacementRules of(DrsRules rules, Set<VmRuleKind> mandatory) {
		List<PlacementRule> found = new ArrayList<>();
		for (AmongVms rule : rules.amongVms()) {
			List<ElementId> vms = distinct(rule.vms());
			boolean must = mandatory.contains(rule.kind());
			found.add(rule.kind() == VmRuleKind.SEPARATE ? new SeparationRule(rule.id(), must, vms)
					: new AffinityRule(rule.id(), must, vms));
		}
		for (VmsOnHosts rule : rules.vmsOnHosts()) {
			if (!rule.hosts().isEmpty()) {
				found.add(hostRule(rule));
			}
		}
		return new PlacementRules(found);
	}

	private static PlacementRule hostRule(VmsOnHosts rule) {
		HostRuleKind kind = rule.kind();
		boolean mandatory = kind == HostRuleKind.MUST_RUN_ON || kind == HostRuleKind.MUST_NOT_RUN_ON;
		boolean wanted = kind == HostRuleKind.MUST_RUN_ON || kind == HostRuleKind.SHOULD_RUN_ON;
		return new HostAffinityRule(rule.id(), mandatory, distinct(rule.vms()), Set.copyOf(rule.hosts()), wanted);
	}

	/** Judges hosts for one VM. The answer looks at where the other VMs run now, and does not follow when they move. */
	public HostJudge hostsFor(ElementId vm, Whereabouts whereabouts) {
		return new HostJudge(vm, byVm.getOrDefault(vm, List.of()), whereabouts);
	}

	/** The rules that are violated by where VMs run: rules among VMs first, each kind in the order of the cluster. */
	public List<RuleViolation> violations(Whereabouts whereabouts) {
		return rules.stream().map(rule -> rule.violation(whereabouts)).flatMap(Optional::stream).toList();
	}

	/** The VMs of some violated rule, each once, in the order of the rules. */
	List<ElementId> violators(Whereabouts whereabouts) {
		return violations(whereabouts).stream().flatMap(violation -> violation.vms().stream()).distinct().toList();
	}

	private static List<ElementId> distinct(List<ElementId> ids) {
		return List.copyOf(new LinkedHashSet<>(ids));
	}
}
