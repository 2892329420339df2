/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.topology.IscsiConnections;
import org.vdcstudio.topology.IscsiSession;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-16: a LUN is reached on several paths. */
public final class PathCountRule implements Rule {

	private static final RuleParameter<Integer> MINIMUM = RuleParameter.integer("minimum", "How many paths a host should have to a LUN.", 2);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-16", Severity.WARNING, "A host has at least two paths to each LUN with a datastore")
			.looksAt("IscsiAdapter", "Lun")
			.parameter(MINIMUM)
			.because("A path is an adapter, a VMkernel adapter and a portal. With a single one every cable, switch and controller on it takes "
					+ "the datastore away from the host.")
			.except("Under the profile lab it is not asked for.")
			.except("A host that sees the LUN on no path at all has other troubles, which other rules report.")
			.except("Paths that are set up and do not work are reported by the rules about them, not counted here.")
			.remedy("Add a portal to the target, or bind a second VMkernel adapter on another physical NIC.")
			.source("vCheck for vSphere: LUNs with few paths (RecLUNPaths)", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int minimum = context.value(MINIMUM);
		FleetReports reports = new FleetReports(context);
		Set<ElementId> used = context.snapshot().datastores().stream().filter(Datastore.Vmfs.class::isInstance)
				.flatMap(datastore -> ((Datastore.Vmfs) datastore).extents().stream()).collect(Collectors.toSet());
		for (Host host : context.snapshot().hosts()) {
			IscsiConnections connections = context.topology().storage().iscsi().of(host);
			Set<ElementId> judged = new HashSet<>();
			for (IscsiSession session : connections.sessions()) {
				boolean troubled = connections.obstacles().stream().anyMatch(each -> each.array().equals(Optional.of(session.array())));
				session.luns().stream().filter(each -> used.contains(each.lun()) && !troubled)
						.filter(each -> connections.paths(each.lun()).size() < minimum).findFirst()
						.filter(each -> judged.add(session.array())).ifPresent(each -> reports.report(
								violation(host, session, each.lun(), connections.paths(each.lun()).size(), minimum)));
			}
		}
	}

	private static Violation violation(Host host, IscsiSession session, ElementId lun, int paths, int minimum) {
		return Violation
				.on(session.adapter(), "%s has %d of at least %d paths to %s. Add a portal, or a VMkernel adapter on another NIC."
						.formatted(host.id(), paths, minimum, lun))
				.about(session.array().qualifiedName()).because("paths to " + lun, paths).because("paths wanted", minimum)
				.see(lun, "the LUN").see(session.portal(), "the portal of a path");
	}
}
