/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** IPA-12: networks behind the scenes use private addresses. */
public final class PrivateAddressRule implements Rule {

	private static final List<Ipv4Prefix> PRIVATE = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
			"192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15").map(Ipv4Prefix::parse).toList();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-12", Severity.WARNING, "VMkernel adapters and storage portals have private addresses")
			.looksAt("VMkernelAdapter", "Portal")
			.because("Management, vMotion and storage are for nobody outside. A public address is one firewall rule away from the Internet; one "
					+ "that belongs to somebody else makes their service unreachable.")
			.except("Shared, documentation and benchmark ranges are nobody's public addresses.")
			.except("A subnet is reported once.")
			.remedy("Use addresses of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.")
			.source("RFC 1918: Address Allocation for Private Internets", "https://www.rfc-editor.org/rfc/rfc1918")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		Set<Ipv4Prefix> reported = new HashSet<>();
		for (AddressBook.Entry entry : new AddressBook(context.snapshot()).entries()) {
			boolean behind = entry.id().kind().equals("VMkernelAdapter") || entry.id().kind().equals("Portal");
			if (behind && PRIVATE.stream().noneMatch(range -> range.contains(entry.address()))
					&& reported.add(entry.prefix().orElse(new Ipv4Prefix(entry.address(), Integer.SIZE)))) {
				declarations.report(Violation
						.on(entry.place(declarations), "%s has the public address %s. Use a private one.".formatted(entry.id(), entry.address()))
						.at(entry.feature(), entry.index()).because("address", entry.address()));
			}
		}
	}
}
