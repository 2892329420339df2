/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.Comparator;

import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** IPA-05: the subnets of the address plan do not overlap. */
public final class OverlappingSubnetsRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-05", Severity.ERROR, "Subnets that are routed do not overlap")
			.looksAt("Subnet")
			.because("A router has one way to an address. Of two subnets that share addresses it reaches one, and the other is cut off.")
			.except("A subnet without a gateway is not routed; when its VLAN is another one, it may have any addresses.")
			.remedy("Give one of the subnets other addresses, or correct its prefix length.")
			.source("NetBox, issue 4753 (overlapping masks are accepted; users want them found)",
					"https://github.com/netbox-community/netbox/issues/4753")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		PrefixIndex<Subnet> larger = new PrefixIndex<>();
		context.snapshot().subnets().stream().filter(subnet -> subnet.prefix().value().isPresent())
				.sorted(Comparator.comparingInt((Subnet subnet) -> prefix(subnet).length())).forEach(subnet -> {
					larger.around(prefix(subnet).network()).stream().filter(other -> meet(subnet, other)).findFirst()
							.ifPresent(other -> context.report(violation(subnet, other)));
					larger.add(prefix(subnet), subnet);
				});
	}

	private static boolean meet(Subnet subnet, Subnet other) {
		boolean routed = !subnet.gateways().isEmpty() && !other.gateways().isEmpty();
		return routed || subnet.vlan().text().equals(other.vlan().text());
	}

	private static Ipv4Prefix prefix(Subnet subnet) {
		return subnet.prefix().value().orElseThrow();
	}

	private static Violation violation(Subnet subnet, Subnet other) {
		return Violation
				.on(subnet.id(), "%s lies within %s of %s. Give one of them other addresses.".formatted(subnet.prefix(), other.prefix(),
						other.id()))
				.at("prefix").because("prefix of " + subnet.id(), subnet.prefix()).because("prefix of " + other.id(), other.prefix())
				.see(other.id(), "the other subnet");
	}
}
