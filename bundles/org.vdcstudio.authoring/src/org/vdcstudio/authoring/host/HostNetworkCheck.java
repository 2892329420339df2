/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.authoring.AddressObjection;
import org.vdcstudio.authoring.AnswersCheck;
import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.host.HostAnswers.Nic;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DistributedSwitch;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** What is to be said about the NICs of new hosts, what they are plugged into, and their addresses. Used once. */
final class HostNetworkCheck extends AnswersCheck {

	/** More Workstation does not give a virtual machine ("Virtual Network Adapters", Workstation Pro documentation). */
	private static final int MOST_LAB_NICS = 10;

	private final HostAnswers answers;
	private final DesignSnapshot design;
	private final HostPlan plan;
	private final AddressPlan addresses;
	private final LinkEnds ends;

	HostNetworkCheck(HostAnswers answers, DesignSnapshot design, HostPlan plan) {
		this.answers = answers;
		this.design = design;
		this.plan = plan;
		addresses = AddressPlan.of(design);
		ends = new LinkEnds(design);
	}

	List<Remark> remarks() {
		nics();
		firstNetwork();
		addresses();
		gateway();
		return said();
	}

	private void nics() {
		boolean nested = !answers.hardware().pc().isEmpty();
		if (answers.nics().isEmpty()) {
			error(HostAnswers.NICS, "A host without a NIC reaches nobody. Give it at least one.");
		}
		if (nested && answers.nics().size() > MOST_LAB_NICS) {
			error(HostAnswers.NICS, "Workstation gives a virtual machine at most %d NICs.", MOST_LAB_NICS);
		}
		Set<String> used = new HashSet<>();
		for (Nic nic : answers.nics()) {
			if (!nic.speed().isEmpty() && DataRate.tryParse(nic.speed()).isEmpty()) {
				error(HostAnswers.NICS, "%s: '%s' is no speed. Type one with its unit, for instance 10 Gbit.", nic.name(), nic.speed());
			}
			if (nested) {
				vmnet(nic);
			} else if (nic.link().isEmpty()) {
				if (!design.physicalSwitches().isEmpty()) {
					hint(HostAnswers.NICS, "%s is not plugged in. Choose a port, so that the network behind it can be checked.", nic.name());
				}
			} else {
				plugged(nic, used);
			}
		}
		others();
	}

	private void vmnet(Nic nic) {
		Optional<WorkstationPc.Vmnet> vmnet = design.pcs().stream().filter(pc -> pc.id().qualifiedName().equals(answers.hardware().pc()))
				.flatMap(pc -> pc.vmnets().stream()).filter(each -> each.id().qualifiedName().equals(nic.link())).findFirst();
		if (nic.link().isEmpty()) {
			warning(HostAnswers.NICS, "%s is connected to no virtual network. Choose a VMnet of %s.", nic.name(), answers.hardware().pc());
		} else if (vmnet.isEmpty()) {
			error(HostAnswers.NICS, "%s has no virtual network %s. Choose one for %s.", answers.hardware().pc(), nic.link(), nic.name());
		} else if (vmnet.get().mode() == VMnetMode.NAT) {
			hint(HostAnswers.NICS, "%s is behind NAT on %s: nothing outside the PC reaches it there.", nic.name(), nic.link());
		}
	}

	private void plugged(Nic nic, Set<String> used) {
		Optional<String> user = ends.user(nic.link());
		if (user.isPresent()) {
			error(HostAnswers.NICS, "%s is plugged into %s already. Choose another port for %s.", user.get(), nic.link(), nic.name());
		} else if (ends.isNew(nic.link())) {
			PhysicalPort like = ends.like(nic.link()).orElseThrow();
			hint(HostAnswers.NICS, "%s has no free port like %s: %s is added. Make sure that the switch has one.", like.physicalSwitch(),
					like.id(), nic.link());
		} else if (ends.find(nic.link()).isEmpty()) {
			error(HostAnswers.NICS, "The design has no %s for %s to be plugged into. Choose a port.", nic.link(), nic.name());
		}
		if (ends.like(nic.link()).isPresent() && !used.add(nic.link())) {
			error(HostAnswers.NICS, "Two NICs are plugged into %s. Choose another port for %s.", nic.link(), nic.name());
		}
		ends.like(nic.link()).ifPresent(port -> vlans(nic, port));
	}

	private void vlans(Nic nic, PhysicalPort port) {
		List<Integer> vlans = answers.like().hasNetwork()
				? answers.like().host().stream().flatMap(host -> host.switches().stream())
						.filter(each -> each.uplinks().stream().anyMatch(uplink -> answers.like().local(uplink).equals(nic.name())))
						.map(VirtualSwitch::portGroups).flatMap(List::stream).filter(group -> !group.isTrunk()).map(PortGroup::vlan).distinct().toList()
				: VlanId.tryParse(firstVlan()).map(VlanId::number).stream().toList();
		vlans.stream().filter(vlan -> vlan != 0 && !carries(port, vlan)).findFirst().ifPresent(vlan -> warning(HostAnswers.NICS,
				"%s does not pass VLAN %d, which port groups behind %s use. Choose another port, or trunk it there.", nic.link(), vlan, nic.name()));
	}

	/** With a tag: what a port has as its access VLAN it passes without one. */
	private static boolean carries(PhysicalPort port, int vlan) {
		return port.trunkVlans().stream().anyMatch(range -> range.value().filter(each -> each.contains(vlan)).isPresent());
	}

	/** The VLAN of the first network: that of the port group when it is a distributed one. */
	private String firstVlan() {
		return design.distributedSwitches().stream().filter(each -> each.id().qualifiedName().equals(answers.first().distributed()))
				.flatMap(each -> each.portGroups().stream()).filter(group -> group.label().equals(answers.first().portGroup()))
				.map(group -> group.vlanId().text()).findFirst().orElse(answers.first().vlan());
	}

	/** The NICs of the other hosts find their ports themselves; say when the switch has none for them. */
	private void others() {
		plan.hosts().stream().skip(1).flatMap(host -> host.links().entrySet().stream()).filter(link -> ends.isNew(link.getValue())).findFirst()
				.ifPresent(link -> {
					PhysicalPort like = ends.like(link.getValue()).orElseThrow();
					hint(HostAnswers.NICS, "%s has not enough free ports like %s for all hosts: the missing ones are added.",
							like.physicalSwitch(), like.id());
				});
	}

	private void firstNetwork() {
		if (answers.like().hasNetwork()) {
			return;
		}
		if (answers.first().portGroup().isEmpty()) {
			error(HostAnswers.PORT_GROUP, "Type the label of the port group for management, for instance Management Network.");
		}
		String distributed = answers.first().distributed();
		if (distributed.isEmpty()) {
			if (!answers.first().vlan().isEmpty() && VlanId.tryParse(answers.first().vlan()).isEmpty()) {
				error(HostAnswers.VLAN, "'%s' is no VLAN. Type a number up to 4094, or nothing for none.", answers.first().vlan());
			}
			return;
		}
		Optional<DistributedSwitch> found = design.distributedSwitches().stream()
				.filter(each -> each.id().qualifiedName().equals(distributed)).findFirst();
		if (found.isEmpty()) {
			error(HostAnswers.SWITCH, "The design has no distributed switch '%s'. Choose another switch.", distributed);
		} else if (found.get().portGroups().stream().noneMatch(group -> group.label().equals(answers.first().portGroup()))) {
			error(HostAnswers.PORT_GROUP, "%s has no port group '%s'. Choose one that it has.", distributed, answers.first().portGroup());
		} else if (answers.nics().size() > found.get().uplinks().size()) {
			warning(HostAnswers.NICS, "%s has %d uplinks: the NICs behind them stay unused. Take fewer.", distributed,
					found.get().uplinks().size());
		}
	}

	private void addresses() {
		Set<Ipv4Address> used = new HashSet<>();
		String management = HostPlan.managementAdapter(answers);
		for (HostAnswers.Adapter adapter : answers.adapters()) {
			Optional<Ipv4Interface> address = Ipv4Interface.tryParse(adapter.address());
			if (adapter.address().isEmpty()) {
				blank(adapter, management);
			} else {
				AddressObjection.to(adapter.address(), addresses, owner -> adapter.name().equals(management) && owner.equals(answers.fqdn()))
						.ifPresent(objection -> error(HostAnswers.ADAPTERS, "%s: %s", adapter.name(), objection));
				address.ifPresent(each -> address(adapter, each, used));
			}
		}
	}

	private void blank(HostAnswers.Adapter adapter, String management) {
		boolean dhcp = answers.like().host().stream().flatMap(Host::vmkernelAdapters)
				.anyMatch(each -> each.dhcp() && answers.like().local(each.id()).equals(adapter.name()));
		if (!dhcp) {
			warning(HostAnswers.ADAPTERS, adapter.name().equals(management) ? "%s, the management adapter, has no address. Type one."
					: "%s has no address. Type one.", adapter.name());
		}
	}

	private void address(HostAnswers.Adapter adapter, Ipv4Interface address, Set<Ipv4Address> used) {
		if (!used.add(address.address())) {
			error(HostAnswers.ADAPTERS, "%s has the address of another adapter of the host. Choose a free one.", adapter.name());
		}
		model(adapter).filter(model -> !model.prefix().equals(address.prefix())).ifPresent(model -> warning(HostAnswers.ADAPTERS,
				"%s of %s is in %s. Choose an address there, or expect that the hosts do not hear each other.", adapter.name(),
				answers.like().name(), model.prefix()));
		plan.hosts().stream().filter(host -> host.addresses().getOrDefault(adapter.name(), "").isEmpty()).findFirst()
				.ifPresent(host -> error(HostAnswers.ADAPTERS, "%s has no free address left for %s of %s. Make fewer hosts, or take another network.",
						address.prefix(), adapter.name(), host.name()));
	}

	private Optional<Ipv4Interface> model(HostAnswers.Adapter adapter) {
		return answers.like().host().filter(host -> answers.like().hasNetwork()).stream().flatMap(Host::vmkernelAdapters)
				.filter(each -> answers.like().local(each.id()).equals(adapter.name())).flatMap(each -> each.address().value().stream()).findFirst();
	}

	private void gateway() {
		if (answers.gateway().isEmpty()) {
			return;
		}
		Optional<Ipv4Address> gateway = Ipv4Address.tryParse(answers.gateway());
		if (gateway.isEmpty()) {
			error(HostAnswers.GATEWAY, "'%s' is no IPv4 address.", answers.gateway());
		} else if (answers.adapters().stream().flatMap(adapter -> Ipv4Interface.tryParse(adapter.address()).stream())
				.noneMatch(address -> address.prefix().contains(gateway.get()))) {
			warning(HostAnswers.GATEWAY, "%s is in no network of the host. Choose the address of a router beside an adapter.", answers.gateway());
		}
	}
}
