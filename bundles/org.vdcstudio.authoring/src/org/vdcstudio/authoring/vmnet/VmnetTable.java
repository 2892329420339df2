/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** The rows of the Virtual Network Editor: as they are in a design, new ones, and Workstation's defaults. */
public final class VmnetTable {

	private static final String PREFIX = "VMnet";
	private static final int FIRST_CUSTOM = 2;
	private static final int NAT = 8;
	private static final int SUBNETS = 255;

	private VmnetTable() {
	}

	/** A PC by its name. */
	public static Optional<WorkstationPc> pc(String name, DesignSnapshot design) {
		return design.pcs().stream().filter(each -> each.id().qualifiedName().equals(name)).findFirst();
	}

	/** The networks of a PC as they are. */
	public static List<VmnetSettings> of(WorkstationPc pc) {
		return pc.vmnets().stream().map(VmnetSettings::of).toList();
	}

	/** One more network: host-only, with the next free number and a free subnet. */
	public static VmnetSettings added(List<VmnetSettings> present, WorkstationPc pc) {
		List<String> names = present.stream().map(VmnetSettings::name).toList();
		int number = IntStream.iterate(FIRST_CUSTOM, each -> each + 1).filter(each -> each != NAT && !names.contains(PREFIX + each)).findFirst()
				.orElseThrow();
		return custom("", PREFIX + number, VMnetMode.HOST_ONLY, freeSubnet(present, pc), true);
	}

	/** The names that Workstation has for networks of a PC, without those that are taken. */
	public static List<String> freeNames(List<VmnetSettings> present, WorkstationPc pc) {
		List<String> taken = present.stream().map(VmnetSettings::name).toList();
		return IntStream.rangeClosed(0, VmnetCheck.lastNumber(pc)).mapToObj(number -> PREFIX + number).filter(name -> !taken.contains(name)).toList();
	}

	private static VmnetSettings custom(String original, String name, VMnetMode mode, String subnet, boolean dhcp) {
		return new VmnetSettings(original, name, mode, "", subnet, "", dhcp, "", "", "", List.of());
	}

	/** A subnet that no other network of the PC has. */
	public static String freeSubnet(List<VmnetSettings> present, WorkstationPc pc) {
		List<Ipv4Prefix> taken = new ArrayList<>(present.stream().flatMap(each -> each.prefix().stream()).toList());
		pc.adapters().forEach(each -> each.address().value().map(Ipv4Interface::prefix).ifPresent(taken::add));
		return IntStream.range(10, SUBNETS).mapToObj(each -> Ipv4Prefix.parse("192.168.%d.0/24".formatted(each)))
				.filter(each -> taken.stream().noneMatch(other -> other.contains(each.network()) || each.contains(other.network())))
				.map(Ipv4Prefix::toString).findFirst().orElse("");
	}

	/**
	 * What Workstation has after it was installed: VMnet0 bridged, VMnet1 host-only, VMnet8 NAT, both with DHCP. Other networks go, but for
	 * those to which something is connected.
	 */
	public static List<VmnetSettings> defaults(List<VmnetSettings> edited, WorkstationPc pc, DesignSnapshot design) {
		// what was removed in the editor is still there in the design, and comes back as itself
		List<String> removed = removed(edited, pc);
		List<VmnetSettings> present = Stream.concat(edited.stream(), of(pc).stream().filter(each -> removed.contains(each.original())
				&& edited.stream().noneMatch(other -> other.name().equals(each.name())))).toList();
		List<VmnetSettings> rows = new ArrayList<>();
		rows.add(custom(original(present, "VMnet0"), "VMnet0", VMnetMode.BRIDGED, "", false));
		List<VmnetSettings> kept = present.stream().filter(each -> !List.of("VMnet0", "VMnet1", "VMnet8").contains(each.name()))
				.filter(each -> !each.original().isEmpty() && !users(pc, each.original(), design).isEmpty()).toList();
		List<VmnetSettings> known = new ArrayList<>(kept);
		for (String name : List.of("VMnet1", "VMnet8")) {
			VMnetMode mode = name.equals("VMnet8") ? VMnetMode.NAT : VMnetMode.HOST_ONLY;
			String before = present.stream().filter(each -> each.name().equals(name)).flatMap(each -> each.prefix().stream())
					.map(Ipv4Prefix::toString).findFirst().orElse("");
			VmnetSettings row = custom(original(present, name), name, mode, before.isEmpty() ? freeSubnet(known, pc) : before, true);
			rows.add(row);
			known.add(row);
		}
		rows.addAll(rows.size() - 1, kept);
		return rows;
	}

	private static String original(List<VmnetSettings> present, String name) {
		return present.stream().filter(each -> each.name().equals(name)).map(VmnetSettings::original).findFirst().orElse("");
	}

	/** The networks of the design that are in the editor no more. */
	static List<String> removed(List<VmnetSettings> rows, WorkstationPc pc) {
		return of(pc).stream().map(VmnetSettings::original).filter(name -> rows.stream().noneMatch(each -> each.original().equals(name))).toList();
	}

	/** What is connected to a network, by name. */
	public static List<String> users(WorkstationPc pc, String vmnet, DesignSnapshot design) {
		ElementId id = new ElementId("VMnet", pc.id().qualifiedName() + '.' + vmnet);
		Stream<String> labNics = design.labVms().stream().flatMap(vm -> vm.nics().stream()).filter(nic -> nic.link().equals(Optional.of(id)))
				.map(nic -> nic.id().qualifiedName());
		Stream<String> hostNics = design.hosts().stream().flatMap(host -> host.nics().stream()).filter(nic -> nic.link().equals(Optional.of(id)))
				.map(nic -> nic.id().qualifiedName());
		Stream<String> portals = design.arrays().stream().flatMap(array -> array.portals().stream())
				.filter(portal -> portal.link().equals(Optional.of(id))).map(portal -> portal.array().qualifiedName());
		Stream<String> servers = Stream.concat(design.dnsServers().stream().filter(each -> each.link().equals(Optional.of(id))).map(each -> each.id()),
				design.vCenters().stream().filter(each -> each.link().equals(Optional.of(id))).map(each -> each.id())).map(ElementId::qualifiedName);
		return Stream.of(labNics, hostNics, portals, servers).flatMap(each -> each).toList();
	}
}
