/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.StorageStep;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-09: the network lets a host get to the portals that it asks. */
public final class PortalReachRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-09", Severity.ERROR, "The network and its access rules let a host reach the iSCSI portals that it asks")
			.looksAt("IscsiAdapter", "VMkernelAdapter", "Portal", "Router")
			.because("iSCSI is a TCP connection from a VMkernel adapter to the portal, port 3260 when nothing else is said. Without a "
					+ "common segment, a route, or with a firewall that does not let it pass, the host sees no LUN.")
			.except("With port binding it is the business of STO-04 and STO-05.")
			.except("A network that the design does not show is taken to work.")
			.remedy("Connect the VMkernel adapter to the segment of the portal, give it a route, or permit the port.")
			.source("RFC 7143, iSCSI: default port and SendTargets", "https://www.rfc-editor.org/rfc/rfc7143")
			.source("vSphere 7.0 Storage, iSCSI networking best practices", "docs.vmware.com, GUID-4C19E34E")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			List<StorageObstacle> obstacles = context.topology().storage().iscsi().of(host).obstacles();
			for (IscsiAdapter adapter : host.iscsiAdapters()) {
				if (adapter.boundAdapters().isEmpty()) {
					obstacles.stream().filter(each -> isOf(each, adapter)).forEach(each -> reports.report(violation(adapter, each)));
				}
			}
		}
	}

	private static boolean isOf(StorageObstacle obstacle, IscsiAdapter adapter) {
		return obstacle.step() == StorageStep.NETWORK
				&& obstacle.evidence().stream().anyMatch(fact -> fact.value().equals(adapter.id().toString()));
	}

	private static Violation violation(IscsiAdapter adapter, StorageObstacle obstacle) {
		String array = obstacle.array().map(ElementId::qualifiedName).orElse("a target");
		Violation violation = Violation
				.on(adapter.id(), "%s does not get to %s: %s. Give it a way there.".formatted(adapter.id(), array, obstacle.reason()))
				.about(array).because("obstacle", obstacle.reason()).because(obstacle.evidence());
		return obstacle.array().map(target -> violation.see(target, "the target")).orElse(violation);
	}
}
