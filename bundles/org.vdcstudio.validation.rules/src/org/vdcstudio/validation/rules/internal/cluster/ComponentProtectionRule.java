/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.VersionRange;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** CLU-18: hA reacts to lost storage where VMs are on shared storage. */
public final class ComponentProtectionRule implements Rule {

	private static final QuickFix ENABLE = new SetFixedValue("enable-component-protection", "Switch component protection on", "Cluster", "componentProtection", Toggle.ON);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-18", Severity.WARNING, "HA reacts to lost storage where VMs are on shared storage")
			.versions(VersionRange.since("6.0"))
			.looksAt("Cluster")
			.because("When a host loses all paths to a datastore, its VMs hang while the host stays alive, and plain HA does nothing. VM "
					+ "Component Protection restarts them on a host that still sees the datastore.")
			.except("vSAN and local disks have failure handling of their own.")
			.except("Hosts before ESXi 6.0 do not have it.")
			.except("Under the profile lab it is not asked for.")
			.remedy("Switch component protection on.")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.quickFix(ENABLE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ENABLE);
	}

	private static final ProductVersion FIRST = ProductVersion.parse("6.0");

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			boolean old = members.hosts().stream()
					.anyMatch(host -> host.version().value().filter(version -> version.compareTo(FIRST) < 0).isPresent());
			if (members.isHighlyAvailable() && !members.cluster().ha().componentProtection() && !old) {
				members.vms().stream().flatMap(vm -> vm.datastores().stream()).distinct().filter(id -> isShared(id, context.topology()))
						.findFirst()
						.ifPresent(datastore -> context.report(Violation
								.on(members.id(), "HA of %s does nothing when hosts lose datastore %s. Switch component protection on."
										.formatted(members.id(), datastore))
								.at("componentProtection").see(datastore, "a datastore of its VMs")));
			}
		}
	}

	private static boolean isShared(ElementId id, Topology topology) {
		return topology.snapshot().datastore(id).filter(datastore -> switch (datastore) {
		case Datastore.Vmfs vmfs -> vmfs.extents().stream().anyMatch(device -> topology.storage().arrayOf(device).isPresent());
		case Datastore.Nfs nfs -> true;
		case Datastore.Vsan vsan -> false;
		}).isPresent();
	}
}
