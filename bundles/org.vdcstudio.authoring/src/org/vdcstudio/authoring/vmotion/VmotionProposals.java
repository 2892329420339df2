/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.Member;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.SwitchKind;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;

/** Answers for a vMotion network that fits a design: as other hosts of the cluster have it, else one of its own. Immutable. */
public final class VmotionProposals {

	private static final String LABEL = "vMotion";
	private static final int PREFIX_LENGTH = 24;

	private final Topology topology;
	private final DesignSnapshot design;
	private final AddressPlan addresses;
	private final LinkEnds ends;

	/** A vMotion adapter that is there, with the switch and port group it is on. */
	private record Peer(VmotionHost host, VmkernelAdapter adapter, VirtualSwitch on, PortGroup group) {
	}

	/**
	 * A switch that can be chosen.
	 *
	 * @param kind its kind
	 * @param name its name
	 */
	public record SwitchOffer(SwitchKind kind, String name) {

		/** The switch as people choose it. */
		public String label() {
			return switch (kind) {
			case NEW -> "New standard switch";
			case STANDARD -> name;
			case DISTRIBUTED -> name + " (distributed)";
			};
		}
	}

	/** Proposals for a design. */
	public VmotionProposals(Topology topology) {
		this.topology = topology;
		design = topology.snapshot();
		addresses = AddressPlan.of(design);
		ends = new LinkEnds(design);
	}

	/** All answers, for the hosts of a cluster without vMotion. */
	public VmotionAnswers answers(String cluster) {
		List<VmotionHost> chosen = hosts(cluster).stream().filter(host -> host.adapters().isEmpty()).toList();
		return answers(chosen);
	}

	/** All answers for some hosts. */
	public VmotionAnswers answers(List<VmotionHost> chosen) {
		SwitchOffer offer = bestSwitch(chosen);
		String newLink = newLink();
		List<String> nics = chosen.stream().map(host -> nic(host, offer.kind())).toList();
		Optional<Ipv4Prefix> subnet = subnet(chosen, nics, newLink);
		List<String> proposed = addresses(subnet, chosen.size());
		return new VmotionAnswers(
				IntStream.range(0, chosen.size()).mapToObj(i -> new Member(chosen.get(i).name(), nics.get(i), proposed.get(i))).toList(), newLink,
				offer.kind(), offer.name(), portGroup(chosen), vlan(chosen, subnet), mtu(chosen, nics, subnet, offer), stack(chosen));
	}

	/** The cluster to begin with: the first in which a host has no vMotion, else the first; empty when there is none. */
	public String cluster() {
		List<String> clusters = clusters();
		return clusters.stream().filter(each -> hosts(each).stream().anyMatch(host -> host.adapters().isEmpty())).findFirst()
				.orElse(clusters.isEmpty() ? "" : clusters.getFirst());
	}

	/** The names of the clusters. */
	public List<String> clusters() {
		return design.clusters().stream().map(each -> each.id().qualifiedName()).toList();
	}

	/** The hosts of a cluster, or all of the design for an empty name. */
	public List<VmotionHost> hosts(String cluster) {
		Stream<Host> hosts = cluster.isEmpty() ? design.hosts().stream()
				: design.clusters().stream().filter(each -> each.id().qualifiedName().equals(cluster)).flatMap(each -> each.hosts().stream())
						.flatMap(id -> design.host(id).stream());
		return hosts.map(host -> VmotionHost.of(host, design)).toList();
	}

	/** The NIC for a host: none on a distributed switch that it is on; else a free one, else a new one of its lab VM. */
	public String nic(VmotionHost host, SwitchKind kind) {
		return kind == SwitchKind.NEW ? host.freeNics().stream().findFirst().or(host::newNic).orElse("") : "";
	}

	/** What can be chosen as the NIC of a host. */
	public List<String> nics(VmotionHost host) {
		return Stream.concat(host.freeNics().stream(), host.newNic().stream()).toList();
	}

	/** The virtual network that new NICs of lab VMs are connected to: a host-only one when there is one. */
	public String newLink() {
		List<Vmnet> vmnets = design.pcs().stream().flatMap(pc -> pc.vmnets().stream()).toList();
		return vmnets.stream().filter(each -> each.mode() == VMnetMode.HOST_ONLY).findFirst().or(() -> vmnets.stream().findFirst())
				.map(each -> each.id().qualifiedName()).orElse("");
	}

	/** The virtual networks there are. */
	public List<String> vmnets() {
		return design.pcs().stream().flatMap(pc -> pc.vmnets().stream()).map(each -> each.id().qualifiedName()).toList();
	}

	/** The switches that some hosts can all use. */
	public List<SwitchOffer> switches(List<VmotionHost> chosen) {
		List<SwitchOffer> offers = new ArrayList<>();
		offers.add(new SwitchOffer(SwitchKind.NEW, newSwitch(chosen)));
		if (!chosen.isEmpty()) {
			chosen.getFirst().standardSwitches().filter(name -> chosen.stream().allMatch(host -> host.standard(name).isPresent()))
					.forEach(name -> offers.add(new SwitchOffer(SwitchKind.STANDARD, name)));
		}
		design.distributedSwitches().forEach(each -> offers.add(new SwitchOffer(SwitchKind.DISTRIBUTED, each.id().qualifiedName())));
		return offers;
	}

	private String newSwitch(List<VmotionHost> chosen) {
		Set<String> taken = new HashSet<>();
		chosen.forEach(host -> host.standardSwitches().forEach(taken::add));
		int number = 0;
		while (taken.contains("vSwitch" + number)) {
			number++;
		}
		return "vSwitch" + number;
	}

	/** As other hosts of the cluster have it; else one of its own, when every host has a NIC for it; else one that all have. */
	public SwitchOffer bestSwitch(List<VmotionHost> chosen) {
		List<SwitchOffer> offers = switches(chosen);
		Optional<Peer> peer = peer(chosen);
		Optional<SwitchOffer> alike = peer.flatMap(each -> each.on().distributed()).flatMap(id -> offers.stream()
				.filter(offer -> offer.kind() == SwitchKind.DISTRIBUTED && offer.name().equals(id.qualifiedName())).findFirst());
		if (alike.isPresent()) {
			return alike.get();
		}
		boolean own = chosen.stream().noneMatch(host -> nic(host, SwitchKind.NEW).isEmpty());
		if (own) {
			return peer.map(each -> each.host().local(each.on().id()))
					.filter(name -> chosen.stream().allMatch(host -> host.standard(name).isEmpty()))
					.map(name -> new SwitchOffer(SwitchKind.NEW, name)).orElse(offers.getFirst());
		}
		return offers.stream().filter(offer -> offer.kind() == SwitchKind.DISTRIBUTED
				&& chosen.stream().allMatch(host -> host.distributed(offer.name()).isPresent())).findFirst()
				.or(() -> offers.stream().filter(offer -> offer.kind() == SwitchKind.STANDARD).findFirst()).orElse(offers.getFirst());
	}

	/** A host of the same cluster that has vMotion and is not among the chosen ones. */
	private Optional<Peer> peer(List<VmotionHost> chosen) {
		return peers(chosen, topology).stream().flatMap(host -> host.host().switches().stream().flatMap(on -> on.portGroups().stream()
				.flatMap(group -> group.vmkernelAdapters().stream().filter(host.adapters()::contains)
						.map(adapter -> new Peer(host, adapter, on, group))))).findFirst();
	}

	/** The hosts with vMotion in the clusters of some hosts, without these. */
	static List<VmotionHost> peers(List<VmotionHost> chosen, Topology topology) {
		Set<ElementId> own = new HashSet<>();
		chosen.forEach(host -> own.add(host.host().id()));
		return chosen.stream().flatMap(host -> topology.placement().clusterOf(host.host().id()).stream()).distinct()
				.flatMap(cluster -> cluster.hosts().stream()).filter(id -> !own.contains(id))
				.flatMap(id -> topology.snapshot().host(id).stream()).map(host -> VmotionHost.of(host, topology.snapshot()))
				.filter(host -> !host.adapters().isEmpty()).toList();
	}

	/** The label of the port group. */
	public String portGroup(List<VmotionHost> chosen) {
		return peer(chosen).map(each -> each.group().label()).orElse(LABEL);
	}

	/** The subnet of the other hosts; else one that is called after vMotion; else that of a virtual network; else a new one. */
	public Optional<Ipv4Prefix> subnet(List<VmotionHost> chosen, List<String> nics, String newLink) {
		return peer(chosen).flatMap(each -> each.adapter().address().value()).map(Ipv4Interface::prefix)
				.or(() -> design.subnets().stream().filter(each -> each.id().qualifiedName().toLowerCase(Locale.ROOT).contains("vmotion"))
						.flatMap(each -> each.prefix().value().stream()).findFirst())
				.or(() -> vmnetSubnet(chosen, nics, newLink)).or(this::unused);
	}

	private Optional<Ipv4Prefix> vmnetSubnet(List<VmotionHost> chosen, List<String> nics, String newLink) {
		Set<String> links = new HashSet<>();
		for (int i = 0; i < chosen.size(); i++) {
			links.add(link(chosen.get(i), nics.get(i), newLink));
		}
		return links.size() != 1 ? Optional.empty()
				: design.pcs().stream().flatMap(pc -> pc.vmnets().stream()).filter(each -> links.contains(each.id().qualifiedName()))
						.flatMap(each -> each.subnet().value().stream()).findFirst();
	}

	/** What a NIC is plugged into; for a new one, what it will be. */
	static String link(VmotionHost host, String nic, String newLink) {
		return host.host().nics().stream().filter(each -> host.local(each.id()).equals(nic)).findFirst()
				.map(each -> each.link().map(ElementId::qualifiedName).orElse("")).orElse(newLink);
	}

	private Optional<Ipv4Prefix> unused() {
		Optional<Ipv4Prefix> planned = design.subnets().stream().flatMap(each -> each.prefix().value().stream())
				.filter(prefix -> design.hosts().stream().flatMap(Host::vmkernelAdapters).flatMap(each -> each.address().value().stream())
						.noneMatch(address -> prefix.contains(address.address())))
				.filter(prefix -> design.vms().stream().flatMap(vm -> vm.nics().stream()).flatMap(nic -> nic.address().value().stream())
						.noneMatch(address -> prefix.contains(address.address())))
				.max(Comparator.comparingInt(Ipv4Prefix::length).reversed());
		return planned.or(() -> IntStream.range(10, 250)
				.mapToObj(third -> new Ipv4Prefix(Ipv4Address.parse("192.168." + third + ".0"), PREFIX_LENGTH))
				.filter(prefix -> addresses.free(prefix, prefix.network(), 254).size() == 254
						&& design.subnets().stream().flatMap(each -> each.prefix().value().stream())
								.noneMatch(each -> each.contains(prefix.network()) && each.length() > 0))
				.findFirst());
	}

	/** Free addresses of a subnet, behind those that vMotion adapters have there; empty texts where there is none. */
	public List<String> addresses(Optional<Ipv4Prefix> subnet, int count) {
		Stream<Ipv4Address> present = design.hosts().stream().flatMap(host -> VmotionHost.of(host, design).adapters().stream())
				.flatMap(adapter -> adapter.address().value().stream()).map(Ipv4Interface::address);
		List<String> found = new ArrayList<>(subnet.map(prefix -> addresses.freeBehind(prefix, present, count).stream()
				.map(address -> new Ipv4Interface(address, prefix).toString()).toList()).orElse(List.of()));
		while (found.size() < count) {
			found.add("");
		}
		return found;
	}

	/** The VLAN: that of the other hosts, else of the subnet. */
	public String vlan(List<VmotionHost> chosen, Optional<Ipv4Prefix> subnet) {
		return peer(chosen).map(each -> each.group().vlanId().text())
				.or(() -> planned(subnet).map(each -> each.vlan().text())).orElse("");
	}

	private Optional<Subnet> planned(Optional<Ipv4Prefix> subnet) {
		return design.subnets().stream().filter(each -> subnet.isPresent() && each.prefix().value().equals(subnet)).findFirst();
	}

	/** The MTU: that of the other hosts; else of the subnet, but no more than the switch and the ports behind it take. */
	public int mtu(List<VmotionHost> chosen, List<String> nics, Optional<Ipv4Prefix> subnet, SwitchOffer on) {
		return peer(chosen).map(each -> each.adapter().mtu()).orElseGet(() -> {
			int wanted = planned(subnet).map(Subnet::mtu).orElse(OptionalInt.empty()).orElse(VirtualSwitch.DEFAULT_MTU);
			return IntStream.range(0, chosen.size()).flatMap(i -> limits(chosen.get(i), nics.get(i), on)).reduce(wanted, Math::min);
		});
	}

	private IntStream limits(VmotionHost host, String nic, SwitchOffer on) {
		Optional<VirtualSwitch> present = switch (on.kind()) {
		case NEW -> Optional.empty();
		case STANDARD -> host.standard(on.name());
		case DISTRIBUTED -> host.distributed(on.name());
		};
		Set<String> uplinks = new HashSet<>(Set.of(nic));
		present.ifPresent(each -> each.uplinks().forEach(uplink -> uplinks.add(host.local(uplink))));
		return IntStream.concat(present.stream().mapToInt(VirtualSwitch::mtu),
				uplinks.stream().flatMap(each -> ends.port(link(host, each, "")).stream()).mapToInt(PhysicalPort::mtu));
	}

	/** The TCP/IP stack: that of the other hosts, else the vMotion stack. */
	public TcpIpStack stack(List<VmotionHost> chosen) {
		return peer(chosen).map(each -> each.adapter().stack()).orElse(TcpIpStack.VMOTION);
	}
}
