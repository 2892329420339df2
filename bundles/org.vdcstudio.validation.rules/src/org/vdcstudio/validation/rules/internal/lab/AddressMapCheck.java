/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** Compares the addresses written for a VMnet with those that Workstation would choose. */
final class AddressMapCheck {

	private final Vmnet vmnet;
	private final Ipv4Prefix subnet;
	private final RuleContext context;

	AddressMapCheck(Vmnet vmnet, Ipv4Prefix subnet, RuleContext context) {
		this.vmnet = vmnet;
		this.subnet = subnet;
		this.context = context;
	}

	/** What host-only and NAT networks have in common: the address of the PC and the pool of DHCP. */
	void compareCommon() {
		Optional<AddressMap> map = AddressMap.of(vmnet);
		compare("hostAddress", "the address of the PC", vmnet.hostAddress(), map.map(AddressMap::host));
		compare("firstLease", "the first lease", vmnet.firstLease(), map.map(AddressMap::firstLease));
		compare("lastLease", "the last lease", vmnet.lastLease(), map.map(AddressMap::lastLease));
	}

	/** What only NAT networks have: the address of the NAT device. */
	void compareGateway() {
		compare("gateway", "the NAT device", vmnet.gateway(), AddressMap.of(vmnet).map(AddressMap::natDevice));
	}

	private void compare(String feature, String what, Written<Ipv4Address> written, Optional<Ipv4Address> usual) {
		Optional<Ipv4Address> address = written.value();
		if (address.isEmpty()) {
			return;
		}
		if (!subnet.contains(address.get())) {
			context.report(Violation
					.on(vmnet.id(), "%s of %s is %s, outside its subnet %s. Choose an address in it.".formatted(capital(what), vmnet.id(),
							address.get(), subnet))
					.as(Severity.ERROR).at(feature).because("subnet of " + vmnet.id(), subnet).because(what, address.get()));
		} else if (usual.isPresent() && !usual.get().equals(address.get())) {
			context.report(Violation
					.on(vmnet.id(), "%s of %s is %s; Workstation would choose %s. Set it in the virtual network editor too."
							.formatted(capital(what), vmnet.id(), address.get(), usual.get()))
					.at(feature).because(what, address.get()).because("default of Workstation", usual.get()));
		}
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
