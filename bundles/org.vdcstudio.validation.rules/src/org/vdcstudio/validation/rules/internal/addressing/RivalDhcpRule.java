/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** IPA-07: one DHCP server leases an address. */
public final class RivalDhcpRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-07", Severity.ERROR, "No two DHCP servers lease the same addresses in a subnet")
			.looksAt("Subnet", "DhcpScope", "VMnet")
			.because("The faster answer wins. Two servers that do not know of each other give one address to two clients, and gateways and DNS "
					+ "servers of clients change with whoever answered.")
			.except("Two servers with separate pools share the work; that is how DHCP is made redundant.")
			.remedy("Separate the pools, or let one server answer.")
			.source("RFC 2131: Dynamic Host Configuration Protocol, section 3.1", "https://www.rfc-editor.org/rfc/rfc2131")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Subnet subnet : context.snapshot().subnets()) {
			List<DhcpScope> earlier = new ArrayList<>();
			for (DhcpScope scope : subnet.dhcpScopes()) {
				earlier.stream().filter(other -> !other.server().value().equals(scope.server().value()) && overlap(scope, other)).findFirst()
						.ifPresent(other -> context.report(violation(scope, other.id(), other.server().toString())));
				earlier.add(scope);
			}
			subnet.dhcpScopes().stream().findFirst().ifPresent(scope -> vmnet(subnet, context.snapshot())
					.ifPresent(vmnet -> context.report(violation(scope, vmnet.id(), "Workstation"))));
		}
	}

	private static Optional<WorkstationPc.Vmnet> vmnet(Subnet subnet, DesignSnapshot design) {
		return design.pcs().stream().flatMap(pc -> pc.vmnets().stream())
				.filter(vmnet -> vmnet.dhcp() && vmnet.subnet().value().isPresent() && vmnet.subnet().value().equals(subnet.prefix().value()))
				.findFirst();
	}

	private static boolean overlap(DhcpScope scope, DhcpScope other) {
		return scope.first().value().filter(other::contains).isPresent() || other.first().value().filter(scope::contains).isPresent();
	}

	private static Violation violation(DhcpScope scope, ElementId other, String server) {
		return Violation
				.on(scope.id(), "%s and %s both lease addresses of %s to %s. Let one of them answer.".formatted(
						scope.server().isBlank() ? scope.id() : scope.server(), server, scope.first(), scope.last()))
				.at("first").because("pool of " + scope.id(), scope.first() + " to " + scope.last()).see(other, "the other DHCP server");
	}
}
