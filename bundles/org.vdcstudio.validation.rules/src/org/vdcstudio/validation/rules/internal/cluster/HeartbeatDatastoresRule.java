/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.topology.StorageVisibility;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-06: the hosts of an HA cluster share at least two datastores for heartbeats. */
public final class HeartbeatDatastoresRule implements Rule {

	private static final RuleParameter<Integer> DATASTORES = RuleParameter.integer("datastores",
			"How many datastores all hosts have to see", 2);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-06", Severity.WARNING, "The hosts of an HA cluster share at least two datastores for heartbeats")
			.looksAt("Cluster", "Datastore")
			.because("When the management network fails, heartbeats through datastores tell HA that a host is still alive. With fewer than two "
					+ "datastores that all hosts see, HA warns, and the failure of one leaves it blind.")
			.except("A vSAN datastore carries no heartbeats; a cluster whose hosts see nothing else needs none.")
			.except("A cluster for which the design shows no datastore is not judged.")
			.except("Under the profile lab one is enough.")
			.remedy("Make a second datastore visible to all hosts; it may be small.")
			.parameter(DATASTORES)
			.source("Terraform provider for vSphere: compute cluster, ha heartbeat datastore policy",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int needed = context.value(DATASTORES);
		List<ElementId> all = context.snapshot().datastores().stream().filter(each -> !(each instanceof Datastore.Vsan))
				.map(Datastore::id).toList();
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.isHighlyAvailable()) {
				check(members, all, needed, context);
			}
		}
	}

	private static void check(ClusterMembers members, List<ElementId> all, int needed, RuleContext context) {
		List<ElementId> chosen = members.cluster().ha().heartbeatDatastores();
		StorageVisibility storage = context.topology().storage();
		List<ElementId> seen = (chosen.isEmpty() ? all : chosen).stream()
				.filter(datastore -> members.hosts().stream().allMatch(host -> storage.sees(host.id(), datastore))).limit(needed).toList();
		if (seen.size() < needed && isJudged(members, all, storage)) {
			context.report(Violation
					.on(members.id(), "HA of %s has %s for heartbeats, and should have %d. Make another one visible to all hosts."
							.formatted(members.id(), seen.isEmpty() ? "no datastore" : "only datastore " + seen.getFirst(), needed))
					.at("heartbeatDatastores").because("datastores that all hosts see",
							seen.isEmpty() ? "none" : seen.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", "))));
		}
	}

	private static boolean isJudged(ClusterMembers members, List<ElementId> all, StorageVisibility storage) {
		return all.stream().anyMatch(datastore -> members.hosts().stream().anyMatch(host -> storage.sees(host.id(), datastore)));
	}
}
