/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.model.network.SecurityPolicy;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DistributedSwitch;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.NetworkPolicies;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;

/**
 * Which physical NICs carry the frames of a port group, and what its ports let pass. What a port group does not say it has from
 * its switch, and what that does not say is as the product has it. Immutable; usable from any thread.
 */
public final class Teaming {

	private final DesignSnapshot snapshot;
	private final NetworkParts parts;
	private final Liveness liveness;
	private final Map<ElementId, Team> inherited = new ConcurrentHashMap<>();

	Teaming(DesignSnapshot snapshot, NetworkParts parts, Liveness liveness) {
		this.snapshot = snapshot;
		this.parts = parts;
		this.liveness = liveness;
	}

	/** The team of a port group; empty when there is no such port group. */
	public Optional<Team> team(ElementId portGroup) {
		return parts.portGroup(portGroup).flatMap(this::team);
	}

	Optional<Team> team(PortGroup group) {
		return parts.virtualSwitch(group.virtualSwitch())
				.map(owner -> differsInTeaming(group.policies()) ? team(owner, group.policies()) : team(owner));
	}

	/** The team of a port group of the switch that differs in nothing. */
	public Team team(VirtualSwitch virtualSwitch) {
		return inherited.computeIfAbsent(virtualSwitch.id(), id -> team(virtualSwitch, virtualSwitch.policies()));
	}

	private static boolean differsInTeaming(NetworkPolicies policies) {
		return policies.namesUplinks() || policies.loadBalancing() != LoadBalancing.DEFAULT
				|| policies.failureDetection() != FailureDetection.DEFAULT || policies.failback() != Toggle.DEFAULT;
	}

	/**
	 * The NICs that carry the frames of a port group in a state: its active ones that have a link, and for each that has none
	 * the next standby NIC that has. With explicit failover order it is only the first of them. A NIC has no link when it or the
	 * port, switch, VMnet or PC it is plugged into has failed; failures further away are not noticed, and beacon probing is
	 * taken to notice no more than that.
	 */
	public List<ElementId> inUse(ElementId portGroup, StateOverlay state) {
		return team(portGroup).map(team -> inUse(team, state)).orElse(List.of());
	}

	List<ElementId> inUse(Team team, StateOverlay state) {
		List<ElementId> working = new ArrayList<>(team.active().size());
		for (ElementId nic : team.active()) {
			if (hasLink(nic, state)) {
				working.add(nic);
			}
		}
		int missing = Math.max(1, team.active().size()) - working.size();
		for (ElementId nic : team.standby()) {
			if (missing > 0 && hasLink(nic, state)) {
				working.add(nic);
				missing--;
			}
		}
		return team.loadBalancing() == LoadBalancing.EXPLICIT && working.size() > 1 ? working.subList(0, 1) : working;
	}

	/** Whether a NIC and what it is plugged into work. */
	public boolean hasLink(ElementId nic, StateOverlay state) {
		return !liveness.isDown(nic, state) && parts.nic(nic)
				.filter(known -> known.link().filter(end -> liveness.isDown(end, state)).isEmpty()).isPresent();
	}

	/** What the ports of a port group let pass; empty when there is no such port group. */
	public Optional<PortSecurity> security(ElementId portGroup) {
		return parts.portGroup(portGroup).flatMap(group -> parts.virtualSwitch(group.virtualSwitch())
				.map(owner -> security(group.policies(), security(owner))));
	}

	/** What the ports of a switch let pass where their port group says nothing else. */
	public PortSecurity security(VirtualSwitch virtualSwitch) {
		return security(virtualSwitch.policies(),
				virtualSwitch.distributed().isPresent() ? PortSecurity.DISTRIBUTED : PortSecurity.STANDARD);
	}

	private static PortSecurity security(NetworkPolicies policies, PortSecurity inherited) {
		return new PortSecurity(accepts(policies.promiscuous(), inherited.promiscuous()),
				accepts(policies.macChanges(), inherited.macChanges()),
				accepts(policies.forgedTransmits(), inherited.forgedTransmits()));
	}

	private static boolean accepts(SecurityPolicy policy, boolean inherited) {
		return switch (policy) {
		case DEFAULT -> inherited;
		case ACCEPT -> true;
		case REJECT -> false;
		};
	}

	private Team team(VirtualSwitch owner, NetworkPolicies own) {
		NetworkPolicies inherited = owner.policies();
		NetworkPolicies naming = own.namesUplinks() ? own : inherited;
		List<ElementId> activeUplinks = naming.namesUplinks() ? naming.active() : uplinksInUseByDefault(owner);
		List<ElementId> active = nics(owner, activeUplinks);
		List<ElementId> standby = nics(owner, naming.standby());
		standby.removeAll(active);
		List<ElementId> unused = new ArrayList<>(owner.uplinks());
		unused.removeAll(active);
		unused.removeAll(standby);
		return new Team(active, standby, unused, activeUplinks.stream().filter(uplink -> isLag(owner, uplink)).findFirst(),
				loadBalancing(own, inherited), failureDetection(own, inherited), failback(own, inherited));
	}

	private static List<ElementId> nics(VirtualSwitch owner, List<ElementId> uplinks) {
		Set<ElementId> nics = new LinkedHashSet<>();
		uplinks.forEach(uplink -> nics.addAll(owner.nicsOf(uplink)));
		return new ArrayList<>(nics);
	}

	/** All of a standard switch; of a distributed one all but its LAGs, which nobody uses before being told to. */
	private List<ElementId> uplinksInUseByDefault(VirtualSwitch owner) {
		Optional<DistributedSwitch> distributed = owner.distributed().flatMap(snapshot::distributedSwitch);
		return distributed.map(DistributedSwitch::uplinks).orElse(owner.uplinks());
	}

	private boolean isLag(VirtualSwitch owner, ElementId uplink) {
		return owner.distributed().flatMap(snapshot::distributedSwitch).filter(each -> each.lags().contains(uplink)).isPresent();
	}

	private static LoadBalancing loadBalancing(NetworkPolicies own, NetworkPolicies inherited) {
		LoadBalancing chosen = own.loadBalancing() == LoadBalancing.DEFAULT ? inherited.loadBalancing() : own.loadBalancing();
		return chosen == LoadBalancing.DEFAULT ? LoadBalancing.ORIGINATING_PORT : chosen;
	}

	private static FailureDetection failureDetection(NetworkPolicies own, NetworkPolicies inherited) {
		FailureDetection chosen = own.failureDetection() == FailureDetection.DEFAULT ? inherited.failureDetection()
				: own.failureDetection();
		return chosen == FailureDetection.DEFAULT ? FailureDetection.LINK_STATUS : chosen;
	}

	private static boolean failback(NetworkPolicies own, NetworkPolicies inherited) {
		Toggle chosen = own.failback() == Toggle.DEFAULT ? inherited.failback() : own.failback();
		return chosen != Toggle.OFF;
	}
}
