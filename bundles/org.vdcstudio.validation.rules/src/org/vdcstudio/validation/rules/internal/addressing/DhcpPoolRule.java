/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** IPA-08: a pool has nothing in it but addresses for clients. */
public final class DhcpPoolRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-08", Severity.ERROR, "A DHCP pool lies in its subnet, without gateway, broadcast address and server")
			.looksAt("Subnet", "DhcpScope")
			.because("Whatever is in the pool is given away: a client with the address of the gateway stops the whole subnet.")
			.except("A reserved address is given to one client only.")
			.remedy("Correct the bounds of the pool.")
			.source("RFC 2131: Dynamic Host Configuration Protocol, section 3.1", "https://www.rfc-editor.org/rfc/rfc2131")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Subnet subnet : context.snapshot().subnets()) {
			for (DhcpScope scope : subnet.dhcpScopes()) {
				fault(scope, subnet).ifPresent(fault -> context.report(Violation
						.on(scope.id(), "The pool of %s %s. Correct its bounds.".formatted(scope.id(), fault)).at("first")
						.because("pool", scope.first() + " to " + scope.last()).because("subnet", subnet.prefix())));
			}
		}
	}

	private static Optional<String> fault(DhcpScope scope, Subnet subnet) {
		Optional<Ipv4Address> first = scope.first().value();
		Optional<Ipv4Address> last = scope.last().value();
		Optional<Ipv4Prefix> prefix = subnet.prefix().value();
		if (first.isEmpty() || last.isEmpty() || prefix.isEmpty()) {
			return Optional.empty();
		}
		if (first.get().compareTo(last.get()) > 0) {
			return Optional.of("ends before it begins");
		}
		if (!prefix.get().contains(first.get()) || !prefix.get().contains(last.get())) {
			return Optional.of("is not inside " + prefix.get());
		}
		if (scope.contains(prefix.get().network()) || scope.contains(prefix.get().broadcast())) {
			return Optional.of("has the first or last address of the subnet in it");
		}
		return Stream.concat(subnet.gateways().stream(), Stream.of(scope.server())).flatMap(written -> written.value().stream())
				.filter(address -> scope.contains(address) && !isReserved(scope, address)).findFirst()
				.map(address -> "has %s in it, which is %s".formatted(address,
						scope.server().value().equals(Optional.of(address)) ? "the DHCP server" : "the gateway"));
	}

	private static boolean isReserved(DhcpScope scope, Ipv4Address address) {
		return scope.reservations().stream().anyMatch(reservation -> reservation.address().value().equals(Optional.of(address)));
	}
}
