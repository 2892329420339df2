/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.StorageStep;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-21: the hosts of a cluster have the same datastores. */
public final class ClusterDatastoreRule implements Rule {

	/** Steps at which a host fails that may not be meant to have the datastore at all. */
	private static final Set<StorageStep> NOT_MEANT = Set.of(StorageStep.PLACE, StorageStep.MEMBERSHIP, StorageStep.ACCESS);

	/** Evidence: the hosts that lack the datastore. */
	static final String MISSING = "not attached on";

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-21", Severity.WARNING, "A shared datastore is there on all hosts of a cluster with HA or DRS")
			.looksAt("Datastore", "Cluster", "EsxiHost")
			.because("HA restarts VMs on, and DRS moves them to, only hosts that have their datastores. It is an error when a VM of the "
					+ "cluster is on the datastore, else a trap for the next one.")
			.except("A datastore on a disk of one host is not shared; VMs on it are the business of VMK-07 and CLU-05.")
			.except("A host that is set up for the datastore and does not get at it has other troubles, which other rules report.")
			.remedy("Mount the datastore on every host, or give every host an iSCSI adapter that asks its target.")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.source("vCheck for vSphere: datastores that not all hosts have", "https://github.com/alanrenouf/vCheck-vSphere")
			.quickFix("mount-on-all-hosts")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new MountOnAllHosts());
	}

	@Override
	public void check(RuleContext context) {
		Map<ElementId, Set<ElementId>> usedIn = new HashMap<>();
		for (Vm vm : context.snapshot().vms()) {
			vm.host().flatMap(context.topology().placement()::clusterOf)
					.ifPresent(cluster -> usedIn.computeIfAbsent(cluster.id(), key -> new HashSet<>()).addAll(vm.datastores()));
		}
		for (Cluster cluster : context.snapshot().clusters()) {
			if (cluster.hosts().size() > 1 && (cluster.highAvailability() || cluster.drs() != DrsAutomation.OFF)) {
				Set<ElementId> attached = attached(cluster, context.topology());
				for (Datastore datastore : context.snapshot().datastores()) {
					if (isAttached(datastore, attached, context.topology())) {
						judge(cluster, datastore.id(), usedIn.getOrDefault(cluster.id(), Set.of()).contains(datastore.id()), context);
					}
				}
			}
		}
	}

	/** The arrays that some host of a cluster asks for targets, and the NFS datastores that some host mounts. */
	private static Set<ElementId> attached(Cluster cluster, Topology topology) {
		Set<ElementId> attached = new HashSet<>();
		for (ElementId id : cluster.hosts()) {
			topology.snapshot().host(id).ifPresent(host -> {
				attached.addAll(host.mounts());
				host.iscsiAdapters().forEach(adapter -> attached.addAll(topology.storage().iscsi().asked(adapter)));
			});
		}
		return attached;
	}

	private static boolean isAttached(Datastore datastore, Set<ElementId> attached, Topology topology) {
		return switch (datastore) {
		case Datastore.Vmfs vmfs -> vmfs.extents().stream()
				.anyMatch(device -> topology.storage().arrayOf(device).filter(attached::contains).isPresent());
		case Datastore.Nfs nfs -> attached.contains(nfs.id());
		case Datastore.Vsan vsan -> false;
		};
	}

	private static void judge(Cluster cluster, ElementId datastore, boolean isUsed, RuleContext context) {
		List<ElementId> missing = new ArrayList<>();
		int others = 0;
		for (ElementId host : cluster.hosts()) {
			Optional<StorageObstacle> obstacle = context.topology().storage().obstacle(host, datastore);
			if (obstacle.filter(each -> each.step() == StorageStep.ATTACHMENT).isPresent()) {
				missing.add(host);
			} else if (obstacle.filter(each -> NOT_MEANT.contains(each.step())).isEmpty()) {
				others++;
			}
		}
		if (!missing.isEmpty() && others > 0) {
			String hosts = String.join(", ", missing.stream().limit(4).map(ElementId::qualifiedName).toList());
			String more = missing.size() > 4 ? " and %d more".formatted(missing.size() - 4) : "";
			context.report(Violation
					.on(datastore, "%s is not there on %s%s of cluster %s. Attach it to all hosts.".formatted(datastore, hosts, more,
							cluster.id()))
					.as(isUsed ? Severity.ERROR : Severity.WARNING).about(cluster.id().qualifiedName())
					.because(MISSING, String.join(", ", missing.stream().map(ElementId::qualifiedName).toList()))
					.because("VMs of the cluster on it", isUsed ? "yes" : "no").see(cluster.id(), "the cluster"));
		}
	}
}
