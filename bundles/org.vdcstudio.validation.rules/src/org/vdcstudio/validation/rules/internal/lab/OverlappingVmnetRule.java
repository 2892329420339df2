/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-11: the networks of a PC have different addresses. */
public final class OverlappingVmnetRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-11", Severity.WARNING, "The networks of a PC have different addresses")
			.looksAt("VMnet", "PcAdapter")
			.because("The PC has one route to a subnet. When two of its networks have the same addresses, or a VMnet those of the network the "
					+ "PC is on, packets for one end up in the other.")
			.except("A bridged VMnet is the network of its adapter.")
			.except("VMnets of different PCs may have the same addresses; they never meet.")
			.remedy("Give the VMnet another subnet.")
			.source("routing on a PC with several networks (background)", "general engineering knowledge")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	private record Known(ElementId id, Ipv4Prefix prefix) {
	}

	@Override
	public void check(RuleContext context) {
		for (WorkstationPc pc : context.snapshot().pcs()) {
			List<Known> earlier = new ArrayList<>();
			pc.adapters().forEach(adapter -> adapter.address().value()
					.ifPresent(address -> earlier.add(new Known(adapter.id(), address.prefix()))));
			for (Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() != VMnetMode.BRIDGED && vmnet.subnet().value().isPresent()) {
					Known own = new Known(vmnet.id(), vmnet.subnet().value().get());
					earlier.stream().filter(other -> overlap(own.prefix(), other.prefix())).findFirst()
							.ifPresent(other -> context.report(violation(own, other)));
					earlier.add(own);
				}
			}
		}
	}

	private static boolean overlap(Ipv4Prefix a, Ipv4Prefix b) {
		return a.contains(b.network()) || b.contains(a.network());
	}

	private static Violation violation(Known own, Known other) {
		return Violation
				.on(own.id(), "%s and %s have the same addresses: %s and %s overlap. Give %s another subnet.".formatted(own.id(),
						other.id(), own.prefix(), other.prefix(), own.id()))
				.at("subnet").because("subnet of " + own.id(), own.prefix()).because("subnet of " + other.id(), other.prefix())
				.see(other.id(), "the other network");
	}
}
