/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** IPA-04: a gateway can be reached, and is there. */
public final class GatewayRule implements Rule {

	private static final QuickFix USE_PLANNED = new UsePlannedGateway();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-04", Severity.ERROR, "A default gateway is in the subnet of its interface, and some device has its address")
			.looksAt("EsxiHost", "VMkernelAdapter", "VirtualNic", "LabNic", "Portal", "Subnet", "Router")
			.because("A gateway is asked for over layer 2, so one outside the subnet cannot be asked. One that is no device answers nobody. "
					+ "Either way nothing beyond the subnet is reached, and HA, which pings the gateway, takes its host for isolated.")
			.except("A design without routers need not say who the gateway is.")
			.except("A gateway that a subnet of the address plan names is taken to exist.")
			.except("The addresses that Workstation gives itself on its VMnets exist.")
			.remedy("Correct the gateway, or add the device that has its address.")
			.source("VMware Cloud Builder: validation tasks of a bring-up (gateways)",
					"https://my-cloudy-world.com/2021/05/28/vmware-cloud-builder-bringup-validation-tasks")
			.source("RFC 1122, section 3.3.1: routing outbound datagrams", "https://www.rfc-editor.org/rfc/rfc1122")
			.quickFix(USE_PLANNED.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(USE_PLANNED);
	}

	@Override
	public void check(RuleContext context) {
		DesignSnapshot design = context.snapshot();
		Declarations declarations = new Declarations(context);
		AddressBook book = new AddressBook(design);
		Predicate<Ipv4Address> exists = design.routers().isEmpty() ? address -> true : devices(design, book);
		for (Host host : design.hosts()) {
			host.network().gateway().value().ifPresent(gateway -> judge(host.declaration(), "gateway", gateway, host.vmkernelAdapters()
					.filter(adapter -> adapter.stack() == TcpIpStack.DEFAULT).flatMap(adapter -> adapter.address().value().stream())
					.map(Ipv4Interface::prefix).toList(), exists, declarations));
		}
		for (AddressBook.Entry entry : book.entries()) {
			entry.gateway().value().ifPresent(
					gateway -> judge(entry.place(declarations), "gateway", gateway, entry.prefix().stream().toList(), exists, declarations));
		}
		for (Subnet subnet : design.subnets()) {
			for (int i = 0; i < subnet.gateways().size(); i++) {
				Optional<Ipv4Address> gateway = subnet.gateways().get(i).value();
				if (gateway.isPresent() && subnet.prefix().value().filter(prefix -> !prefix.contains(gateway.get())).isPresent()) {
					declarations.report(outside(subnet.id(), gateway.get(), subnet.prefix().toString()).at("gateways", i)
							.about(gateway.get().toString()));
				}
			}
		}
	}

	private static void judge(ElementId place, String feature, Ipv4Address gateway, List<Ipv4Prefix> subnets,
			Predicate<Ipv4Address> exists, Declarations declarations) {
		if (subnets.isEmpty()) {
			return;
		}
		if (subnets.stream().noneMatch(subnet -> subnet.contains(gateway))) {
			declarations.report(outside(place, gateway, String.join(", ", subnets.stream().map(Ipv4Prefix::toString).distinct().toList()))
					.at(feature));
		} else if (!exists.test(gateway)) {
			declarations.report(Violation
					.on(place, "Gateway %s of %s is no device of the design. Correct it, or add the router.".formatted(gateway, place)).at(feature)
					.because("gateway", gateway));
		}
	}

	private static Violation outside(ElementId place, Ipv4Address gateway, String subnets) {
		return Violation.on(place, "Gateway %s of %s is outside of %s. Choose one inside.".formatted(gateway, place, subnets))
				.because("gateway", gateway).because("subnet", subnets);
	}

	private static Predicate<Ipv4Address> devices(DesignSnapshot design, AddressBook book) {
		Set<Ipv4Address> devices = new HashSet<>();
		book.entries().forEach(entry -> devices.add(entry.address()));
		design.subnets().forEach(subnet -> subnet.gateways().forEach(gateway -> gateway.value().ifPresent(devices::add)));
		design.pcs().forEach(pc -> pc.vmnets().forEach(vmnet -> {
			vmnet.gateway().value().ifPresent(devices::add);
			vmnet.subnet().value().ifPresent(subnet -> IntStream.rangeClosed(1, 2).forEach(i -> devices.add(subnet.network().plus(i))));
		}));
		return devices::contains;
	}
}
