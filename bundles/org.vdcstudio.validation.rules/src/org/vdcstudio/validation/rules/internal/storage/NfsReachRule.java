/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.Optional;

import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.StorageStep;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-26: a host gets at the NFS datastores that it mounts. */
public final class NfsReachRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-26", Severity.ERROR, "A host finds, reaches and may mount the NFS servers of its datastores")
			.looksAt("EsxiHost", "NfsDatastore", "NfsExport", "Portal")
			.because("A mount needs a name that resolves to the server, a VMkernel adapter from which the network leads there, and an "
					+ "export that admits the address of that adapter. Without one of them the datastore is inaccessible.")
			.except("A server that the design gives no address is taken to be reached.")
			.except("Without DNS servers in the design names are taken to resolve.")
			.remedy("Correct the server name, give the host a VMkernel adapter or route to the server, or admit the host at the export.")
			.source("vSphere 6.0 Storage, NFS networking, p. 88", "docs.vmware.com, vSphere 6.0 Storage")
			.source("vSphere 7.0 Storage, NFS server configuration", "docs.vmware.com, GUID-E5A8D15D")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (int i = 0; i < host.mounts().size(); i++) {
				ElementId datastore = host.mounts().get(i);
				Optional<StorageObstacle> obstacle = context.topology().storage().obstacle(host.id(), datastore)
						.filter(each -> each.step() == StorageStep.DISCOVERY || each.step() == StorageStep.NETWORK
								|| each.step() == StorageStep.ACCESS);
				if (obstacle.isPresent()) {
					reports.report(Violation
							.on(host.id(), "%s cannot mount %s: %s.".formatted(host.id(), datastore, obstacle.get().reason()))
							.at("mounts", i).about(datastore.qualifiedName()).because("obstacle", obstacle.get().reason())
							.see(datastore, "the datastore").see(obstacle.get().element(), "what to look at"));
				}
			}
		}
	}
}
