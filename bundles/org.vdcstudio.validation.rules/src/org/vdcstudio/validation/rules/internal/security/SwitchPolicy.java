/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.function.Function;
import java.util.function.Predicate;

import org.vdcstudio.model.network.SecurityPolicy;
import org.vdcstudio.topology.PortSecurity;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.NetworkPolicies;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/**
 * One of the three security policies of virtual switches.
 *
 * @param feature  its feature in the model
 * @param title    its name in messages
 * @param risk     what it allows, for messages
 * @param written  what a switch or port group itself says
 * @param accepted whether it is accepted, with everything inherited
 */
record SwitchPolicy(String feature, String title, String risk, Function<NetworkPolicies, SecurityPolicy> written,
		Predicate<PortSecurity> accepted) {

	static final SwitchPolicy PROMISCUOUS = new SwitchPolicy("promiscuous", "promiscuous mode", "read the frames of all others",
			NetworkPolicies::promiscuous, PortSecurity::promiscuous);
	static final SwitchPolicy MAC_CHANGES = new SwitchPolicy("macChanges", "MAC address changes", "receive what is meant for others",
			NetworkPolicies::macChanges, PortSecurity::macChanges);
	static final SwitchPolicy FORGED_TRANSMITS = new SwitchPolicy("forgedTransmits", "forged transmits", "speak as somebody else",
			NetworkPolicies::forgedTransmits, PortSecurity::forgedTransmits);

	/** Reports every switch that accepts it, and every port group that says so itself; distributed ones once. */
	void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			for (VirtualSwitch each : host.switches()) {
				boolean inherited = each.portGroups().stream().anyMatch(group -> written.apply(group.policies()) == SecurityPolicy.DEFAULT);
				if (inherited && accepted.test(context.topology().teaming().security(each))) {
					boolean said = written.apply(each.policies()) == SecurityPolicy.ACCEPT;
					reports.report(violation(each.distributed().orElse(each.id()), said ? "said here" : "default of a standard switch"));
				}
				each.portGroups().stream().filter(group -> written.apply(group.policies()) == SecurityPolicy.ACCEPT)
						.forEach(group -> reports.report(violation(group.distributed().orElse(group.id()), "said here")));
			}
		}
	}

	private Violation violation(ElementId place, String reason) {
		return Violation.on(place, "%s accepts %s: a guest can %s. Reject it.".formatted(place, title, risk)).at(feature)
				.because(title, "accept, " + reason);
	}
}
