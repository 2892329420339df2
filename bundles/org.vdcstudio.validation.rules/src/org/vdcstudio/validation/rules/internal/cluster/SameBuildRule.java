/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.LinkedHashMap;
import java.util.Map;

import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CLU-19: the hosts of a cluster run the same ESXi build. */
public final class SameBuildRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-19", Severity.WARNING, "The hosts of a cluster run the same ESXi build")
			.looksAt("Cluster", "EsxiHost")
			.because("vMotion, HA and the features of distributed switches are tested between hosts of one build. A cluster of several builds "
					+ "is normal during an upgrade and a source of odd errors afterwards.")
			.except("Hosts of which the design says neither version nor build are not compared.")
			.except("A build is compared only when both hosts say it.")
			.remedy("Bring all hosts to one build.")
			.source("vCheck for vSphere: Hosts with different builds", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			Map<String, Host> versions = new LinkedHashMap<>();
			Map<String, Host> builds = new LinkedHashMap<>();
			for (Host host : members.hosts()) {
				host.version().value().ifPresent(version -> versions.putIfAbsent(version.toString(), host));
				if (!host.build().isBlank()) {
					builds.putIfAbsent(host.build(), host);
				}
			}
			if (versions.size() > 1) {
				context.report(violation(members, "version", versions));
			} else if (builds.size() > 1) {
				context.report(violation(members, "build", builds));
			}
		}
	}

	private static Violation violation(ClusterMembers members, String what, Map<String, Host> found) {
		Violation violation = Violation.on(members.id(), "The hosts of %s run %s %s of ESXi. Bring them to one.".formatted(members.id(),
				what, String.join(" and ", found.keySet()))).at("hosts");
		for (Map.Entry<String, Host> each : found.entrySet()) {
			violation = violation.because("%s of %s".formatted(what, each.getValue().id()), each.getKey());
		}
		return violation;
	}
}
