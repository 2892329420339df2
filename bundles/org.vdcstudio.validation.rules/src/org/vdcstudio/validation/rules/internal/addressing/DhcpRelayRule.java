/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** IPA-14: somebody in the subnet answers DHCP clients. */
public final class DhcpRelayRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-14", Severity.ERROR, "The DHCP server of a subnet, or a relay for it, is in the subnet")
			.looksAt("Subnet", "DhcpScope")
			.because("Clients without an address can only broadcast, and routers do not pass broadcasts on. A server in another subnet never "
					+ "hears them unless a relay tells it.")
			.except("A scope that does not name its server is not judged.")
			.remedy("Name the relay in the subnet, which mostly is its gateway, or move the server.")
			.source("RFC 2131: Dynamic Host Configuration Protocol, section 4.1", "https://www.rfc-editor.org/rfc/rfc2131")
			.source("RFC 3046: DHCP Relay Agent Information Option", "https://www.rfc-editor.org/rfc/rfc3046")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Subnet subnet : context.snapshot().subnets()) {
			for (DhcpScope scope : subnet.dhcpScopes()) {
				Optional<Ipv4Address> server = scope.server().value();
				if (server.isPresent() && subnet.prefix().value().filter(prefix -> !prefix.contains(server.get())).isPresent()) {
					context.report(Violation
							.on(scope.id(), "DHCP server %s is not in %s, so it does not hear the clients there. Name a relay in the subnet.".formatted(
									server.get(), subnet.prefix()))
							.at("server").because("server", server.get()).because("subnet", subnet.prefix()));
				}
			}
		}
	}
}
