/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.topology.snapshot.DiskGroup;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-36: vSAN disk groups are within limits. */
public final class DiskGroupRule implements Rule {

	private static final int MOST_CAPACITY = 7;
	private static final int MOST_GROUPS = 5;

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-36", Severity.ERROR, "A vSAN disk group has one cache device and one to seven capacity devices, a host at most five groups")
			.looksAt("DiskGroup", "EsxiHost")
			.because("The original storage architecture of vSAN takes exactly one cache device and up to seven capacity devices in a group, "
					+ "and five groups in a host: 35 capacity devices. Others cannot be created.")
			.except("The Express Storage Architecture has no disk groups, so these limits do not hold for its pools.")
			.remedy("Give each group one cache device and one to seven capacity devices, and the host at most five groups.")
			.source("vSAN 6.6 configuration maximums", "vmwarearena.com, vSAN 6.6")
			.source("vCheck for vSphere: vSAN configuration maximums", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			List<DiskGroup> groups = host.storage().diskGroups();
			groups.stream().filter(group -> group.cache().size() != 1)
					.forEach(group -> reports.report(Violation
							.on(group.id(), "%s has %d cache devices and must have one.".formatted(group.id(), group.cache().size())).at("cache")
							.because("cache devices", group.cache().size())));
			groups.stream().filter(group -> group.capacity().isEmpty() || group.capacity().size() > MOST_CAPACITY)
					.forEach(group -> reports.report(Violation
							.on(group.id(), "%s has %d capacity devices; one to %d are possible.".formatted(group.id(), group.capacity().size(),
									MOST_CAPACITY))
							.at("capacity").because("capacity devices", group.capacity().size())));
			if (groups.size() > MOST_GROUPS) {
				reports.report(Violation
						.on(groups.get(MOST_GROUPS).id(), "%s has %d disk groups; %d are possible.".formatted(host.id(), groups.size(), MOST_GROUPS))
						.about("groups").because("disk groups of " + host.id(), groups.size()));
			}
		}
	}
}
