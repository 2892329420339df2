/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** IPA-06: a static address is not leased to anybody else. */
public final class LeasedAddressRule implements Rule {

	private static final QuickFix ADD_RESERVATION = new AddReservation();
	private static final QuickFix NEXT_FREE = new NextFreeAddress();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-06", Severity.ERROR, "No static address lies in a DHCP pool without a reservation")
			.looksAt("Subnet", "DhcpScope", "VMkernelAdapter", "VirtualNic", "LabNic", "VCenterServer", "DnsServer", "Portal", "RouterInterface")
			.because("The DHCP server does not know who took an address by hand, and gives it to the next one who asks. From then on two have "
					+ "it.")
			.except("A reserved address is given to nobody else.")
			.except("The DHCP server itself and the gateways of the subnet are the business of IPA-08.")
			.except("Pools of VMnets are the business of LAB-08.")
			.remedy("Move the address out of the pool, reserve it, or make the pool smaller.")
			.source("RFC 2131: Dynamic Host Configuration Protocol, section 3.1", "https://www.rfc-editor.org/rfc/rfc2131")
			.quickFix(ADD_RESERVATION.id())
			.quickFix(NEXT_FREE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ADD_RESERVATION, NEXT_FREE);
	}

	@Override
	public void check(RuleContext context) {
		PrefixIndex<Subnet> subnets = new PrefixIndex<>();
		context.snapshot().subnets().stream().filter(subnet -> !subnet.dhcpScopes().isEmpty())
				.forEach(subnet -> subnet.prefix().value().ifPresent(prefix -> subnets.add(prefix, subnet)));
		Declarations declarations = new Declarations(context);
		for (AddressBook.Entry entry : new AddressBook(context.snapshot()).entries()) {
			for (Subnet subnet : subnets.around(entry.address())) {
				subnet.dhcpScopes().stream().filter(scope -> leases(scope, subnet, entry.address())).findFirst()
						.ifPresent(scope -> declarations.report(violation(entry, scope, declarations)));
			}
		}
	}

	private static boolean leases(DhcpScope scope, Subnet subnet, Ipv4Address address) {
		Optional<Ipv4Address> wanted = Optional.of(address);
		return scope.contains(address) && !scope.server().value().equals(wanted)
				&& subnet.gateways().stream().noneMatch(gateway -> gateway.value().equals(wanted))
				&& scope.reservations().stream().noneMatch(reservation -> reservation.address().value().equals(wanted));
	}

	private static Violation violation(AddressBook.Entry entry, DhcpScope scope, Declarations declarations) {
		return Violation
				.on(entry.place(declarations), "%s has %s, which DHCP scope %s leases to others. Move it out of the pool, or reserve it."
						.formatted(entry.id(), entry.address(), scope.id()))
				.at(entry.feature(), entry.index()).because("address", entry.address())
				.because("pool of " + scope.id(), scope.first() + " to " + scope.last()).see(scope.id(), "the scope that leases it");
	}
}
