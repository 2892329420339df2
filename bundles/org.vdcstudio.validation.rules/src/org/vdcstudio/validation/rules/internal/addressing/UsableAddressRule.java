/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** IPA-02: an interface has an address that interfaces can have. */
public final class UsableAddressRule implements Rule {

	private static final int POINT_TO_POINT = 31;

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-02", Severity.ERROR, "No interface has the first or last address of its subnet")
			.looksAt("VMkernelAdapter", "VirtualNic", "LabNic", "Portal", "RouterInterface", "PcAdapter")
			.because("The first address of a subnet is its name and the last its broadcast address. ESXi refuses both; where they are accepted "
					+ "nobody can connect.")
			.except("A /31 is a link between two machines that uses both of its addresses, and a /32 has only one.")
			.remedy("Choose an address between the two, or correct the prefix length.")
			.source("RFC 1122, section 3.2.1.3: addressing", "https://www.rfc-editor.org/rfc/rfc1122")
			.source("RFC 3021: 31-bit prefixes on point-to-point links", "https://www.rfc-editor.org/rfc/rfc3021")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		for (AddressBook.Entry entry : new AddressBook(context.snapshot()).entries()) {
			Optional<Ipv4Prefix> subnet = entry.prefix().filter(prefix -> prefix.length() < POINT_TO_POINT);
			if (subnet.isPresent()) {
				boolean isNetwork = subnet.get().network().equals(entry.address());
				if (isNetwork || subnet.get().broadcast().equals(entry.address())) {
					declarations.report(Violation
							.on(entry.place(declarations), "%s has %s, the %s address of %s. Choose one between the first and the last.".formatted(
									entry.id(), entry.address(), isNetwork ? "network" : "broadcast", subnet.get()))
							.at(entry.feature(), entry.index()).because("subnet", subnet.get()).because("address", entry.address()));
				}
			}
		}
	}
}
