/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.authoring.AddressObjection;
import org.vdcstudio.authoring.AnswersCheck;
import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.Member;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.SwitchKind;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DistributedSwitch;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** What is to be said about the answers for a vMotion network. Used once. */
final class VmotionCheck extends AnswersCheck {

	private static final int LEAST_MTU = 1280;
	private static final int MOST_MTU = 9000;

	private final VmotionAnswers answers;
	private final Topology topology;
	private final DesignSnapshot design;
	private final AddressPlan addresses;
	private final LinkEnds ends;
	private final Map<Member, VmotionHost> hosts = new LinkedHashMap<>();

	VmotionCheck(VmotionAnswers answers, Topology topology) {
		this.answers = answers;
		this.topology = topology;
		design = topology.snapshot();
		addresses = AddressPlan.of(design);
		ends = new LinkEnds(design);
		for (Member member : answers.hosts()) {
			design.hosts().stream().filter(host -> host.id().qualifiedName().equals(member.host())).findFirst()
					.ifPresent(host -> hosts.put(member, VmotionHost.of(host, design)));
		}
	}

	List<Remark> remarks() {
		members();
		hosts.forEach(this::nic);
		fleets();
		onSwitch();
		portGroup();
		mtu();
		stack();
		addresses();
		return said();
	}

	private List<VmotionHost> chosen() {
		return List.copyOf(hosts.values());
	}

	private List<VmotionHost> peers() {
		return VmotionProposals.peers(chosen(), topology);
	}

	private void members() {
		answers.hosts().stream().filter(member -> !hosts.containsKey(member)).findFirst()
				.ifPresent(member -> error(VmotionAnswers.HOSTS, "The design has no host %s any more. Choose others.", member.host()));
		if (answers.hosts().isEmpty()) {
			error(VmotionAnswers.HOSTS, "Choose the hosts that get a vMotion adapter, at least two.");
		} else if (answers.hosts().size() == 1 && peers().isEmpty()) {
			warning(VmotionAnswers.HOSTS, "vMotion takes two hosts, and no other host of the cluster has it. Choose another one as well.");
		}
		hosts.values().stream().filter(host -> !host.adapters().isEmpty()).findFirst().ifPresent(host -> warning(VmotionAnswers.HOSTS,
				"%s has vMotion already: %s. Take its tick away, unless it shall have two ways.", host.name(), host.present()));
	}

	private void nic(Member member, VmotionHost host) {
		if (member.nic().isEmpty()) {
			if (answers.kind() == SwitchKind.NEW) {
				warning(VmotionAnswers.HOSTS, host.freeNics().isEmpty()
						? "%s has no free NIC, and a new switch without one leads nowhere. Give it a NIC, or take a switch that it has."
						: "A new switch of %s without a NIC leads nowhere. Choose one.", host.name());
			}
			return;
		}
		boolean present = host.host().nics().stream().anyMatch(nic -> host.local(nic.id()).equals(member.nic()));
		if (present) {
			if (!host.freeNics().contains(member.nic())) {
				error(VmotionAnswers.HOSTS, "%s of %s is an uplink of another switch. Choose a free one, or that switch.", member.nic(),
						host.name());
			}
		} else if (host.machine().isEmpty()) {
			error(VmotionAnswers.HOSTS, "%s has no NIC %s. Choose one that it has.", host.name(), member.nic());
		} else {
			hint(VmotionAnswers.HOSTS, "%s gets another NIC. It must be off for that.", host.machine().get().id());
			if (ends.find(answers.newLink()).isEmpty()) {
				error(VmotionAnswers.NEW_LINK, "Choose the virtual network that new NICs are connected to.");
			}
		}
	}

	/** A fleet is one block of the text: what is added to it is added to all its members. */
	private void fleets() {
		Map<ElementId, List<Member>> fleets = new LinkedHashMap<>();
		hosts.forEach((member, host) -> {
			if (!host.host().declaration().equals(host.host().id())) {
				fleets.computeIfAbsent(host.host().declaration(), each -> new ArrayList<>()).add(member);
			}
		});
		fleets.forEach((fleet, members) -> {
			long all = design.hosts().stream().filter(host -> host.declaration().equals(fleet)).count();
			if (members.size() != all) {
				error(VmotionAnswers.HOSTS, "The hosts of %s are written as one. Choose all of them, or none.", fleet);
			} else if (members.stream().map(Member::nic).distinct().count() > 1) {
				error(VmotionAnswers.HOSTS, "The hosts of %s are written as one. Choose the same NIC for all of them.", fleet);
			} else if (FleetAddress.of(members).isEmpty()) {
				error(VmotionAnswers.ADDRESSES, "The hosts of %s are written as one. Let their addresses rise with their numbers.", fleet);
			}
		});
	}

	private void onSwitch() {
		switch (answers.kind()) {
		case NEW -> {
			if (answers.name().isBlank()) {
				error(VmotionAnswers.SWITCH_NAME, "Type a name for the new switch, for instance vSwitch1.");
			}
			hosts.values().stream().filter(host -> host.standard(answers.name()).isPresent()).findFirst()
					.ifPresent(host -> error(VmotionAnswers.SWITCH_NAME, "%s has a switch '%s' already. Choose another name, or that switch.",
							host.name(), answers.name()));
		}
		case STANDARD -> hosts.values().stream().filter(host -> host.standard(answers.name()).isEmpty()).findFirst()
				.ifPresent(host -> error(VmotionAnswers.SWITCH, "%s has no switch '%s'. Choose one that all hosts have.", host.name(),
						answers.name()));
		case DISTRIBUTED -> distributed();
		}
	}

	private void distributed() {
		Optional<DistributedSwitch> on = distributedSwitch();
		if (on.isEmpty()) {
			error(VmotionAnswers.SWITCH, "The design has no distributed switch '%s'. Choose another one.", answers.name());
			return;
		}
		hosts.forEach((member, host) -> {
			Optional<VirtualSwitch> here = host.distributed(answers.name());
			if (here.isEmpty() && member.nic().isEmpty()) {
				error(VmotionAnswers.SWITCH, "%s is no member of %s. Choose a NIC with which it joins, or another switch.", host.name(),
						answers.name());
			} else if (!member.nic().isEmpty() && here.map(each -> each.mappings().size()).orElse(0) >= on.get().uplinks().size()) {
				error(VmotionAnswers.SWITCH, "All uplinks of %s are taken on %s. Choose no NIC for it, or another switch.", answers.name(),
						host.name());
			}
		});
	}

	private Optional<DistributedSwitch> distributedSwitch() {
		return design.distributedSwitches().stream().filter(each -> each.id().qualifiedName().equals(answers.name())).findFirst();
	}

	/** The VLANs of the port group where it is there already, by where that is. */
	private Map<String, String> present() {
		Map<String, String> vlans = new LinkedHashMap<>();
		if (answers.kind() == SwitchKind.DISTRIBUTED) {
			distributedSwitch().ifPresent(each -> each.portGroups().stream().filter(group -> group.label().equals(answers.portGroup()))
					.forEach(group -> vlans.put(each.id().qualifiedName(), group.vlanId().text())));
		} else if (answers.kind() == SwitchKind.STANDARD) {
			hosts.values().forEach(host -> host.standard(answers.name()).stream().flatMap(each -> each.portGroups().stream())
					.filter(group -> group.label().equals(answers.portGroup()))
					.forEach(group -> vlans.put(host.name() + "." + answers.name(), group.vlanId().text())));
		}
		return vlans;
	}

	private void portGroup() {
		if (answers.portGroup().isBlank()) {
			error(VmotionAnswers.PORT_GROUP, "Type a label for the port group, for instance vMotion.");
		}
		Optional<VlanId> vlan = VlanId.tryParse(answers.vlan());
		if (!answers.vlan().isEmpty() && vlan.isEmpty()) {
			error(VmotionAnswers.VLAN, "'%s' is no VLAN. Type a number up to 4094, or nothing for none.", answers.vlan());
			return;
		}
		int tag = vlan.map(VlanId::number).orElse(0);
		present().entrySet().stream().filter(each -> VlanId.tryParse(each.getValue()).map(VlanId::number).orElse(0) != tag).findFirst()
				.ifPresent(each -> error(VmotionAnswers.VLAN, "%s has a port group '%s' with %s. Choose that VLAN, or another label.", each.getKey(),
						answers.portGroup(), each.getValue().isEmpty() ? "no VLAN" : "VLAN " + each.getValue()));
		hosts.forEach((member, host) -> {
			otherSwitch(host);
			ports(member, host).filter(port -> !passes(port, tag)).findFirst().ifPresent(port -> {
				if (tag == 0) {
					warning(VmotionAnswers.VLAN, "%s, where %s is plugged in, trunks VLANs alone. Type one that it trunks.", port.id(), host.name());
				} else {
					warning(VmotionAnswers.VLAN, "%s does not pass VLAN %d to %s. Trunk it there, or choose a VLAN that it passes.", port.id(), tag,
							host.name());
				}
			});
		});
	}

	/** A label is looked up on the whole host. */
	private void otherSwitch(VmotionHost host) {
		host.host().portGroup(answers.portGroup()).filter(group -> host.host().switches().stream()
				.noneMatch(each -> each.id().equals(group.virtualSwitch()) && isMeant(host, each))).ifPresent(
						group -> error(VmotionAnswers.PORT_GROUP, "%s has a port group '%s' on %s already. Choose another label.", host.name(),
								answers.portGroup(), group.virtualSwitch()));
	}

	private boolean isMeant(VmotionHost host, VirtualSwitch each) {
		return switch (answers.kind()) {
		case NEW -> false;
		case STANDARD -> each.distributed().isEmpty() && host.local(each.id()).equals(answers.name());
		case DISTRIBUTED -> each.distributed().filter(id -> id.qualifiedName().equals(answers.name())).isPresent();
		};
	}

	/** The physical ports that the adapter of a host sends through. */
	private Stream<PhysicalPort> ports(Member member, VmotionHost host) {
		Set<String> nics = new HashSet<>();
		if (!member.nic().isEmpty()) {
			nics.add(member.nic());
		}
		virtualSwitch(host).ifPresent(each -> each.uplinks().forEach(uplink -> nics.add(host.local(uplink))));
		return nics.stream().map(nic -> VmotionProposals.link(host, nic, "")).flatMap(link -> ends.port(link).stream());
	}

	private Optional<VirtualSwitch> virtualSwitch(VmotionHost host) {
		return host.host().switches().stream().filter(each -> isMeant(host, each)).findFirst();
	}

	/** Untagged frames pass everywhere; in which VLAN they then are, the subnet says. */
	private static boolean passes(PhysicalPort port, int tag) {
		return tag == 0 ? port.trunkVlans().isEmpty() || !port.accessVlan().isBlank()
				: port.trunkVlans().stream().anyMatch(range -> range.value().filter(each -> each.contains(tag)).isPresent());
	}

	private void mtu() {
		if (answers.mtu() < LEAST_MTU || answers.mtu() > MOST_MTU) {
			error(VmotionAnswers.MTU, "An MTU is between %d and %d bytes: 1500 usually, 9000 for jumbo frames.", LEAST_MTU, MOST_MTU);
			return;
		}
		hosts.forEach((member, host) -> {
			virtualSwitch(host).filter(each -> each.mtu() < answers.mtu()).ifPresent(each -> warning(VmotionAnswers.MTU,
					"%s takes frames of at most %d bytes. Choose that MTU, or raise that of the switch.", each.id(), each.mtu()));
			ports(member, host).filter(port -> port.mtu() < answers.mtu()).findFirst().ifPresent(port -> warning(VmotionAnswers.MTU,
					"%s, where %s is plugged in, passes at most %d bytes. Choose that MTU, or raise that of the port.", port.id(), host.name(),
					port.mtu()));
		});
		adapters().filter(adapter -> adapter.mtu() != answers.mtu()).findFirst().ifPresent(adapter -> warning(VmotionAnswers.MTU,
				"%s has an MTU of %d, and all vMotion adapters of a cluster have the same. Choose that one.", adapter.id(), adapter.mtu()));
	}

	/** The vMotion adapters of other hosts of the cluster. */
	private Stream<VmkernelAdapter> adapters() {
		return peers().stream().flatMap(host -> host.adapters().stream());
	}

	private void stack() {
		adapters().filter(adapter -> adapter.stack() != answers.stack()).findFirst().ifPresent(adapter -> warning(VmotionAnswers.STACK,
				"%s is on the %s stack, and adapters of different stacks do not talk to each other. Choose that one.", adapter.id(),
				adapter.stack().getLiteral()));
		if (answers.stack() == TcpIpStack.PROVISIONING) {
			error(VmotionAnswers.STACK, "The provisioning stack is for cold data. Choose the vMotion stack or the default one.");
		} else if (answers.stack() == TcpIpStack.DEFAULT) {
			hosts.values().stream().flatMap(host -> host.adapters().stream()).filter(adapter -> adapter.stack() == TcpIpStack.VMOTION).findFirst()
					.ifPresent(adapter -> warning(VmotionAnswers.STACK,
							"%s is on the vMotion stack: adapters of the default stack carry no vMotion beside it. Choose the vMotion stack.",
							adapter.id()));
		}
	}

	private void addresses() {
		Set<Ipv4Address> used = new HashSet<>();
		Set<Ipv4Prefix> prefixes = new HashSet<>();
		hosts.forEach((member, host) -> {
			AddressObjection.to(member.address(), addresses, owner -> false)
					.ifPresent(objection -> error(VmotionAnswers.ADDRESSES, "%s: %s", host.name(), objection));
			Ipv4Interface.tryParse(member.address()).ifPresent(address -> {
				prefixes.add(address.prefix());
				if (!used.add(address.address())) {
					error(VmotionAnswers.ADDRESSES, "Two hosts would have %s. Choose a free address for %s.", address.address(), host.name());
				}
				neighbours(host, address);
			});
		});
		adapters().flatMap(adapter -> adapter.address().value().stream()).map(Ipv4Interface::prefix).forEach(prefixes::add);
		if (prefixes.size() > 1) {
			warning(VmotionAnswers.ADDRESSES,
					"vMotion adapters would be in %s, and nothing routes between them. Choose addresses of one subnet.",
					String.join(" and ", prefixes.stream().map(Object::toString).sorted().toList()));
		}
	}

	private void neighbours(VmotionHost host, Ipv4Interface address) {
		Optional<VmkernelAdapter> same = host.host().vmkernelAdapters().filter(adapter -> adapter.stack() == answers.stack()
				&& adapter.address().value().filter(each -> each.prefix().equals(address.prefix())).isPresent()
				&& !adapter.carries(VMkernelService.VMOTION)).findFirst();
		if (same.isPresent()) {
			warning(VmotionAnswers.ADDRESSES, "%s is in %s on the same stack, which then uses only one of the two. Choose another subnet.",
					same.get().id(), address.prefix());
			return;
		}
		design.hosts().stream().flatMap(Host::vmkernelAdapters).filter(adapter -> !adapter.carries(VMkernelService.VMOTION)
				&& adapter.address().value().filter(each -> each.prefix().equals(address.prefix())).isPresent()).findFirst()
				.ifPresent(adapter -> warning(VmotionAnswers.ADDRESSES, "%s uses %s for other things. Give vMotion a subnet of its own.",
						adapter.id(), address.prefix()));
	}
}
