/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** IPA-01: an address belongs to one interface. */
public final class DuplicateAddressRule implements Rule {

	private static final QuickFix NEXT_FREE = new NextFreeAddress();
	private static final Set<String> ROLES = Set.of("DnsServer", "Portal");
	private static final int MOST_COMPARED = 8;

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-01", Severity.ERROR, "No two interfaces that can hear each other have the same address")
			.looksAt("VMkernelAdapter", "VirtualNic", "LabNic", "VCenterServer", "DnsServer", "Portal", "RouterInterface", "PcAdapter")
			.because("Whoever answered last gets the packets of both. Connections break at random, and hosts drop out of vCenter Server.")
			.except("A server and the VM that it runs in have the same address because they are one.")
			.except("A DNS server and a portal of an array may be one machine in two roles; so may a time source and anything.")
			.except("Interfaces that are on separate networks for sure may have the same address.")
			.except("What a fleet says once for all its members is one finding.")
			.remedy("Give one of them another address; in a fleet use the counter {n} in the address.")
			.source("Batfish: IP owners and unique IP assignments", "https://github.com/batfish/batfish")
			.source("RFC 5227: IPv4 Address Conflict Detection", "https://www.rfc-editor.org/rfc/rfc5227")
			.quickFix(NEXT_FREE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(NEXT_FREE);
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		Layer2 layer2 = context.topology().layer2();
		Map<Ipv4Address, List<AddressBook.Entry>> holders = new HashMap<>();
		for (AddressBook.Entry entry : new AddressBook(context.snapshot()).entries()) {
			List<AddressBook.Entry> earlier = holders.computeIfAbsent(entry.address(), key -> new ArrayList<>(1));
			earlier.stream().limit(MOST_COMPARED).filter(other -> collide(entry, other, layer2)).findFirst()
					.ifPresent(other -> declarations.report(violation(entry, other, declarations)));
			earlier.add(entry);
		}
	}

	private static boolean collide(AddressBook.Entry entry, AddressBook.Entry other, Layer2 layer2) {
		boolean oneMachine = entry.machine().equals(other.machine()) && !isInterface(entry, other);
		boolean roles = ROLES.contains(entry.id().kind()) && ROLES.contains(other.id().kind());
		return !oneMachine && !roles && !layer2.connection(entry.id(), other.id(), StateOverlay.INITIAL).fails();
	}

	/** Whether both are interfaces of a kind, so that being on one machine is no excuse. */
	private static boolean isInterface(AddressBook.Entry entry, AddressBook.Entry other) {
		return entry.id().kind().equals(other.id().kind()) && !entry.id().equals(other.id()) && !entry.id().kind().equals("DnsServer");
	}

	private static Violation violation(AddressBook.Entry entry, AddressBook.Entry other, Declarations declarations) {
		ElementId place = entry.place(declarations);
		return Violation
				.on(place, "%s has the address %s, and so has %s. Give one of them another.".formatted(entry.id(), entry.address(), other.id()))
				.at(entry.feature(), entry.index()).because("address of " + entry.id(), entry.address())
				.because("address of " + other.id(), other.address()).see(other.id(), "the other interface with this address");
	}
}
