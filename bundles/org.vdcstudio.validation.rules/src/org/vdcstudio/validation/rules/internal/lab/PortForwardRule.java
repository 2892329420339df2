/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.snapshot.PortForward;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-10: every port forward of a NAT network leads to a guest, from a port of its own. */
public final class PortForwardRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-10", Severity.ERROR, "Every port forward of a NAT network leads to a guest, from a port of its own")
			.looksAt("VMnet", "PortForward", "LabNic")
			.because("The NAT device listens on each port of the PC once, and passes connections on to an address on its own network. A forward "
					+ "to an address that nobody has ends in nothing.")
			.except("When a guest of the network gets its address from DHCP, every address of the network may be its own.")
			.except("One number may be forwarded for TCP and for UDP.")
			.remedy("Correct the address, or choose another port of the PC.")
			.source("NAT port forwarding (background)", "general engineering knowledge")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Vmnets vmnets = new Vmnets(context.snapshot());
		for (WorkstationPc pc : context.snapshot().pcs()) {
			Map<String, PortForward> ports = new HashMap<>();
			for (Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() == VMnetMode.NAT) {
					for (PortForward forward : vmnet.forwards()) {
						checkPort(forward, ports, pc, context);
						checkTarget(forward, vmnet, vmnets, context);
					}
				}
			}
		}
	}

	private static void checkPort(PortForward forward, Map<String, PortForward> ports, WorkstationPc pc, RuleContext context) {
		if (forward.port().isEmpty()) {
			return;
		}
		String port = "%s port %d".formatted(forward.protocol().getLiteral(), forward.port().getAsInt());
		@Nullable
		PortForward first = ports.putIfAbsent(port, forward);
		if (first != null) {
			context.report(Violation
					.on(forward.id(), "%s of %s is forwarded twice. Choose another port of the PC.".formatted(port, pc.id())).at("port")
					.because("also forwarded", port + " to " + first.target()).see(first.id(), "the other forward of this port"));
		}
	}

	private static void checkTarget(PortForward forward, Vmnet vmnet, Vmnets vmnets, RuleContext context) {
		Optional<Ipv4Address> target = forward.target().value().map(Endpoint::address);
		if (target.isEmpty() || vmnets.guestsOf(vmnet).stream().anyMatch(guest -> guest.address().equals(target.get()))) {
			return;
		}
		boolean inside = vmnet.subnet().value().map(subnet -> subnet.contains(target.get())).orElse(true);
		if (inside && vmnets.hasDhcpGuest(vmnet)) {
			return;
		}
		context.report(Violation
				.on(forward.id(), "Nobody on %s has the address %s that connections are forwarded to. Correct the address."
						.formatted(vmnet.id(), target.get()))
				.at("target").because("addresses on " + vmnet.id(), addresses(vmnets.guestsOf(vmnet))).see(vmnet.id(), "the network"));
	}

	private static String addresses(List<Vmnets.Guest> guests) {
		return guests.isEmpty() ? "none" : guests.stream().map(guest -> guest.address().toString()).collect(Collectors.joining(", "));
	}
}
