/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STR-05: no single failure takes a service away. */
public final class SingleFailureRule implements Rule {

	private static final RuleParameter<List<String>> COMPONENTS = RuleParameter.words("components",
			"What is taken to fail, one at a time: switch, portal, host, nic. A single NIC behind a service is the business of NET-07 already",
			"switch", "portal", "host");
	private static final RuleParameter<List<String>> SERVICES = RuleParameter.words("services",
			"What must not be lost: management, gateway, dns, datastore", "management", "gateway", "dns", "datastore");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STR-05", Severity.WARNING, "No service is lost after the failure of a single switch, portal or host")
			.looksAt("PhysicalSwitch", "Portal", "EsxiHost", "PhysicalNic", "DnsServer", "Datastore")
			.parameter(COMPONENTS)
			.parameter(SERVICES)
			.because("Every component fails some day. Redundancy that is there on paper, two NICs in one switch, two DNS servers on one host, "
					+ "shows only when one of them is taken away.")
			.except("What does not work without any failure is the business of other rules.")
			.except("HA restarts a DNS server that runs on a failed host, so in an HA cluster it is not lost.")
			.except("What depends on a part of the network that the design does not show is not called lost.")
			.except("Of the hosts of a fleet the first is looked at, as they are wired alike; so is, when a portal fails, of hosts that look for "
					+ "storage in the same way.")
			.remedy("Give the service a second way that does not share the component.")
			.source("Batfish: reachability after single failures", "https://github.com/batfish/batfish")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Set<String> components = Set.copyOf(context.value(COMPONENTS));
		HostServicesProbe probe = new HostServicesProbe(context.topology(), Set.copyOf(context.value(SERVICES)));
		SingleFailures.of(context.topology(), components).forEach((component, concerned) -> {
			StateOverlay failed = StateOverlay.INITIAL.withFailed(component);
			Map<String, List<ElementId>> losses = new LinkedHashMap<>();
			for (Host host : concerned) {
				probe.lost(host, failed).forEach(service -> losses.computeIfAbsent(service, key -> new ArrayList<>()).add(host.declaration()));
			}
			if (!losses.isEmpty()) {
				context.report(violation(component, losses));
			}
		});
	}

	private static Violation violation(ElementId component, Map<String, List<ElementId>> losses) {
		String first = losses.keySet().iterator().next();
		List<ElementId> hosts = losses.getOrDefault(first, List.of());
		String who = hosts.getFirst() + (hosts.size() == 1 ? " loses" : " and %d more lose".formatted(hosts.size() - 1));
		Violation violation = Violation.on(component, "When %s fails, %s %s. Add a second way.".formatted(component, who,
				String.join(", ", losses.keySet())));
		for (Map.Entry<String, List<ElementId>> loss : losses.entrySet()) {
			violation = violation.because("without " + component,
					"%s: lost to %s".formatted(loss.getKey(), String.join(", ", loss.getValue().stream().map(ElementId::qualifiedName).toList())));
		}
		return violation.see(hosts.getFirst(), "a host that is concerned");
	}
}
