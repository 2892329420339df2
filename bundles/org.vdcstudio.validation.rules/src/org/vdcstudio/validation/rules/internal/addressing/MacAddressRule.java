/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.values.MacAddress;
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

/** IPA-13: a hardware address belongs to one NIC, and to VMware when it is that of a VM. */
public final class MacAddressRule implements Rule {

	private static final QuickFix UNIQUE = new UniqueMacAddress();
	private static final int MOST_COMPARED = 8;

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-13", Severity.ERROR, "MAC addresses are unique in a network, and those of VMs are in VMware's range")
			.looksAt("VirtualNic", "LabNic", "VMkernelAdapter", "PhysicalNic")
			.because("A switch sends frames to the port where it saw the address last, so two NICs of one address take them from each other by "
					+ "turns. Addresses outside of 00:50:56:00:00:00 to 00:50:56:3f:ff:ff may be those of another device, and products refuse "
					+ "them in VMs.")
			.except("An address of a VM outside of VMware's range is a warning.")
			.except("A VMkernel adapter may have the address of a physical NIC of its host; a NIC of a lab VM is the physical NIC of the host in it.")
			.except("NICs on separate networks may have the same address.")
			.remedy("Leave the address out, then the product chooses one; or choose another.")
			.source("vSphere 6.5 Networking, MAC addresses (static assignment; general engineering knowledge)", "docs.vmware.com, vSphere 6.5 Networking")
			.source("IEEE 802: MAC addresses are unique in a network (general engineering knowledge)", "IEEE 802-2014, section 8")
			.quickFix(UNIQUE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(UNIQUE);
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		Layer2 layer2 = context.topology().layer2();
		Map<MacAddress, List<MacBook.Holder>> holders = new HashMap<>();
		for (MacBook.Holder holder : new MacBook(context.snapshot()).holders()) {
			List<MacBook.Holder> earlier = holders.computeIfAbsent(holder.mac(), key -> new ArrayList<>(1));
			Optional<MacBook.Holder> rival = earlier.stream().limit(MOST_COMPARED).filter(other -> !other.machine().equals(holder.machine())
					|| other.id().kind().equals(holder.id().kind()))
					.filter(other -> !layer2.connection(other.id(), holder.id(), StateOverlay.INITIAL).fails()).findFirst();
			ElementId place = holder.vm().map(vm -> declarations.of(vm, holder.id())).orElseGet(() -> declarations.of(holder.id()));
			rival.ifPresent(other -> declarations.report(Violation
					.on(place, "%s has the MAC address %s, and so has %s. Give one of them another.".formatted(holder.id(), holder.mac(), other.id()))
					.at("mac").about("duplicate").because("MAC address", holder.mac()).see(other.id(), "the other NIC with this address")));
			if (rival.isEmpty() && holder.isVirtual() && !MacBook.isVMware(holder.mac())) {
				declarations.report(Violation
						.on(place, "%s has the MAC address %s, which is not VMware's. Use one from 00:50:56:00:00:00 to 00:50:56:3f:ff:ff.".formatted(
								holder.id(), holder.mac()))
						.as(Severity.WARNING).at("mac").about("range").because("MAC address", holder.mac()));
			}
			earlier.add(holder);
		}
	}
}
