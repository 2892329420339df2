/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.List;

import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** IPA-03: everybody in a subnet agrees how large it is. */
public final class PrefixLengthRule implements Rule {

	/** Name of the fact that says how long the prefix should be. */
	static final String SUBNET = "subnet";

	private static final QuickFix SET_PREFIX_LENGTH = new SetPrefixLength();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-03", Severity.ERROR, "The prefix length of an interface is that of its subnet")
			.looksAt("VMkernelAdapter", "VirtualNic", "LabNic", "Portal", "RouterInterface", "Subnet")
			.because("An interface with a prefix too long sends to its neighbours through the gateway; with one too short it looks for "
					+ "machines beyond the gateway on its own wire, and never finds them.")
			.except("An address in no subnet of the address plan is held against the router interface in its network, if there is one.")
			.except("When subnets of the plan lie within each other, one that fits is enough.")
			.remedy("Write the prefix length of the subnet.")
			.source("RFC 950: Internet Standard Subnetting Procedure", "https://www.rfc-editor.org/rfc/rfc950")
			.source("NetBox, issue 4753 (overlapping masks are accepted; users want them found)",
					"https://github.com/netbox-community/netbox/issues/4753")
			.quickFix(SET_PREFIX_LENGTH.id())
			.build();

	private record Known(ElementId id, Ipv4Prefix prefix) {
	}

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(SET_PREFIX_LENGTH);
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		PrefixIndex<Known> planned = new PrefixIndex<>();
		context.snapshot().subnets()
				.forEach(subnet -> subnet.prefix().value().ifPresent(prefix -> planned.add(prefix, new Known(subnet.id(), prefix))));
		PrefixIndex<Known> routed = new PrefixIndex<>();
		context.snapshot().routers().forEach(router -> router.interfaces().forEach(each -> each.address().value()
				.ifPresent(address -> routed.add(address.prefix(), new Known(each.id(), address.prefix())))));
		for (AddressBook.Entry entry : new AddressBook(context.snapshot()).entries()) {
			if (entry.prefix().isPresent()) {
				List<Known> known = planned.around(entry.address());
				List<Known> subnets = known.isEmpty() && !entry.id().kind().equals("RouterInterface") ? routed.around(entry.address()) : known;
				if (!subnets.isEmpty() && subnets.stream().noneMatch(each -> each.prefix().equals(entry.prefix().get()))) {
					declarations.report(violation(entry, subnets.getFirst(), declarations));
				}
			}
		}
	}

	private static Violation violation(AddressBook.Entry entry, Known subnet, Declarations declarations) {
		return Violation
				.on(entry.place(declarations), "%s takes its subnet for %s, but it is %s. Write /%d.".formatted(entry.id(),
						entry.prefix().orElseThrow(), subnet.prefix(), subnet.prefix().length()))
				.at(entry.feature(), entry.index()).because(SUBNET, subnet.prefix()).because("address of " + entry.id(), entry.address())
				.see(subnet.id(), "says how large the subnet is");
	}
}
