/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.topology.IscsiConnections;
import org.vdcstudio.topology.IscsiSession;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-11: the hosts that need a LUN are in its access group. */
public final class MaskingRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-11", Severity.ERROR, "The access groups of a target show a LUN to every host that is to use it")
			.looksAt("AccessGroup", "IscsiAdapter", "Lun")
			.because("A target shows an initiator only the LUNs of the access groups that name it. A host that logs in but is in none of "
					+ "them has sessions and no device.")
			.except("A LUN without a datastore on it, or one that no other host of the cluster sees, is not needed by a host that sees "
					+ "others.")
			.except("A target without access groups shows every LUN to everybody.")
			.except("A host that does not get as far as logging in has other troubles, which other rules report.")
			.remedy("Add the initiator's IQN, and its address where addresses are checked, to the access group of the LUN.")
			.source("vSphere 6.7 Storage, ESXi and iSCSI SAN restrictions, p. 76", "docs.vmware.com, vSphere 6.7 Storage")
			.quickFix("add-initiator-to-access-group")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new AddInitiator());
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Topology topology = context.topology();
		Map<ElementId, Set<ElementId>> used = usedLuns(topology);
		Map<ElementId, Set<ElementId>> seen = new HashMap<>();
		for (Host host : context.snapshot().hosts()) {
			IscsiConnections connections = topology.storage().iscsi().of(host);
			Set<ElementId> judged = new HashSet<>();
			for (IscsiSession session : connections.sessions()) {
				if (judged.add(session.array())) {
					Set<ElementId> hidden = new LinkedHashSet<>(used.getOrDefault(session.array(), Set.of()));
					hidden.removeIf(connections::sees);
					boolean seesNone = connections.sessions().stream().filter(each -> each.array().equals(session.array()))
							.allMatch(each -> each.luns().isEmpty());
					if (!seesNone) {
						hidden.retainAll(seenByPeers(host, topology, seen));
					}
					if (!hidden.isEmpty()) {
						reports.report(violation(host, session, hidden));
					}
				}
			}
		}
	}

	/** The LUNs of each array that carry a datastore. */
	private static Map<ElementId, Set<ElementId>> usedLuns(Topology topology) {
		Map<ElementId, Set<ElementId>> used = new HashMap<>();
		for (Datastore datastore : topology.snapshot().datastores()) {
			if (datastore instanceof Datastore.Vmfs vmfs) {
				vmfs.extents().forEach(lun -> topology.storage().arrayOf(lun)
						.ifPresent(array -> used.computeIfAbsent(array, key -> new LinkedHashSet<>()).add(lun)));
			}
		}
		return used;
	}

	/** The LUNs that some host of the same cluster sees. */
	private static Set<ElementId> seenByPeers(Host host, Topology topology, Map<ElementId, Set<ElementId>> known) {
		return topology.placement().clusterOf(host.id()).map(cluster -> known.computeIfAbsent(cluster.id(), key -> {
			Set<ElementId> luns = new HashSet<>();
			cluster.hosts().forEach(member -> topology.snapshot().host(member).ifPresent(peer -> topology.storage().iscsi().of(peer)
					.sessions().forEach(session -> session.luns().forEach(each -> luns.add(each.lun())))));
			return luns;
		})).orElse(Set.of());
	}

	private static Violation violation(Host host, IscsiSession session, Set<ElementId> hidden) {
		String luns = String.join(", ", hidden.stream().map(ElementId::qualifiedName).toList());
		return Violation
				.on(session.adapter(), "%s does not show %s to %s of %s. Add its initiator to an access group of it."
						.formatted(session.array(), luns, session.adapter(), host.id()))
				.at("iqn").about(session.array().qualifiedName()).because("logs in to", session.portal()).because("sees nothing of", luns)
				.see(session.array(), "the target").see(hidden.iterator().next(), "the LUN");
	}
}
