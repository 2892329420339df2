/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.Optional;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-08: no guest has an address on a VMnet that Workstation uses itself. */
public final class ReservedAddressRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-08", Severity.ERROR, "No guest has an address on a VMnet that Workstation uses itself")
			.looksAt("VMnet", "LabNic", "VMkernelAdapter")
			.because("On host-only and NAT networks Workstation has addresses for the PC, the NAT device and the DHCP server, and leases others "
					+ "to DHCP clients. A guest with one of them by hand collides with Workstation or, sooner or later, with another guest.")
			.except("Without DHCP on the VMnet there is neither a DHCP server nor a lease.")
			.except("In a subnet that is no /24, only addresses that are written are known.")
			.remedy("Give the guest a static address: .3 to .127 is free on every network of Workstation.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("VMware Server Virtual Machine Guide, p. 168 and 174 (addresses of virtual networks)", "docs.vmware.com")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Vmnets vmnets = new Vmnets(context.snapshot());
		for (WorkstationPc pc : context.snapshot().pcs()) {
			for (Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() != VMnetMode.BRIDGED) {
					for (Vmnets.Guest guest : vmnets.guestsOf(vmnet)) {
						use(vmnet, guest.address()).ifPresent(use -> context.report(Violation
								.on(guest.owner(), "%s has %s, which is %s of %s. Choose another address.".formatted(guest.owner(),
										guest.address(), use, vmnet.id()))
								.because("address of " + guest.owner(), guest.address()).because(guest.address().toString(), use)
								.see(vmnet.id(), "the virtual network")));
					}
				}
			}
		}
	}

	private static Optional<String> use(Vmnet vmnet, Ipv4Address address) {
		Optional<AddressMap> map = AddressMap.of(vmnet);
		if (isAddress(vmnet.hostAddress(), map.map(AddressMap::host), address)) {
			return Optional.of("the address of the PC");
		}
		if (vmnet.mode() == VMnetMode.NAT && isAddress(vmnet.gateway(), map.map(AddressMap::natDevice), address)) {
			return Optional.of("the NAT device");
		}
		if (!vmnet.dhcp()) {
			return Optional.empty();
		}
		if (map.filter(each -> each.dhcpServer().equals(address)).isPresent()) {
			return Optional.of("the DHCP server");
		}
		return isLeased(vmnet, map, address) ? Optional.of("in the DHCP range") : Optional.empty();
	}

	private static boolean isAddress(Written<Ipv4Address> written, Optional<Ipv4Address> usual, Ipv4Address address) {
		return written.value().or(() -> usual).filter(address::equals).isPresent();
	}

	private static boolean isLeased(Vmnet vmnet, Optional<AddressMap> map, Ipv4Address address) {
		Optional<Ipv4Address> first = vmnet.firstLease().value().or(() -> map.map(AddressMap::firstLease));
		Optional<Ipv4Address> last = vmnet.lastLease().value().or(() -> map.map(AddressMap::lastLease));
		return first.isPresent() && last.isPresent() && first.get().compareTo(address) <= 0 && address.compareTo(last.get()) <= 0;
	}
}
