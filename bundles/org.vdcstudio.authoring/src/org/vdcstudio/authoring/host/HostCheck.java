/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.AddressObjection;
import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.AnswersCheck;
import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.host.HostAnswers.Hardware;
import org.vdcstudio.authoring.host.HostAnswers.Nic;
import org.vdcstudio.authoring.host.HostPlan.Planned;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.CpuGeneration;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** What is to be said about the answers for new hosts. Used once. */
final class HostCheck extends AnswersCheck {

	/** More Workstation does not give a virtual machine ("Virtual Network Adapters", Workstation Pro documentation). */
	private static final int MOST_LAB_NICS = 10;
	/** Configuration maximums of vSphere 8. */
	private static final int MOST_MEMBERS = 64;

	private final HostAnswers answers;
	private final DesignSnapshot design;
	private final AddressPlan addresses;
	private final LinkEnds ends;
	private final HostPlan plan;

	HostCheck(HostAnswers answers, Topology topology) {
		this.answers = answers;
		design = topology.snapshot();
		addresses = AddressPlan.of(design);
		ends = new LinkEnds(design);
		plan = HostPlan.of(answers, design);
	}

	List<Remark> remarks() {
		like();
		names();
		fqdns();
		hardware();
		cluster();
		nics();
		firstNetwork();
		addresses();
		gateway();
		naming();
		return said();
	}

	private void like() {
		boolean gone = answers.like().kind() == HostModel.Kind.HOST
				&& design.hosts().stream().noneMatch(host -> host.id().qualifiedName().equals(answers.like().name()));
		if (gone) {
			error(HostAnswers.LIKE, "The design has no host %s any more. Choose another one.", answers.like().name());
		}
	}

	private void names() {
		if (answers.name().isBlank()) {
			error(HostAnswers.NAME, "Type a name, for instance esx01.");
			return;
		}
		if (answers.name().contains(".")) {
			error(HostAnswers.NAME, "'%s' has a dot in it. Type the short name here, and the full one below.", answers.name());
		}
		Set<String> taken = HostProposals.names(design);
		answers.names().stream().filter(taken::contains).findFirst()
				.ifPresent(name -> error(HostAnswers.NAME, "The design has '%s' already. Choose another name.", name));
		if (answers.count() > 1 && NumberedName.tryParse(answers.name()).isEmpty()) {
			error(HostAnswers.COUNT, "Several hosts are told apart by a number. Let the name end in the first one, for instance %s01.",
					answers.name());
		}
	}

	private void fqdns() {
		String fqdn = answers.fqdn();
		if (fqdn.isEmpty()) {
			warning(HostAnswers.FQDN, "vCenter Server needs the fully qualified name of a host. Type one, such as %s.lab.example.",
					answers.name());
			return;
		}
		Optional<DomainName> parsed = DomainName.tryParse(fqdn);
		if (parsed.filter(DomainName::isFullyQualified).isEmpty()) {
			error(HostAnswers.FQDN, "'%s' is no fully qualified name. Add a domain, for instance %s.lab.example.", fqdn, answers.name());
			return;
		}
		if (answers.count() > 1 && !fqdn.contains(answers.name())) {
			error(HostAnswers.FQDN, "All hosts would have this name. Let it contain '%s'.", answers.name());
		}
		Map<DomainName, String> owners = owners();
		for (Planned host : plan.hosts()) {
			@Nullable
			String owner = DomainName.tryParse(host.fqdn()).map(owners::get).orElse(null);
			if (owner != null) {
				error(HostAnswers.FQDN, "%s has the name %s already. Choose another one.", owner, host.fqdn());
			}
		}
		if (!design.dnsServers().isEmpty() && design.dnsServers().stream().noneMatch(server -> HostRecords.hasZone(server, fqdn))) {
			warning(HostAnswers.FQDN, "No DNS server of the design has a zone for %s. %s", fqdn,
					answers.naming().records() ? "A new one is made; choose a name in a zone if that is not meant."
							: "Choose a name in a zone, or let records be made.");
		}
	}

	private Map<DomainName, String> owners() {
		Map<DomainName, String> owners = new HashMap<>();
		design.hosts().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		design.vCenters().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		design.dnsServers().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		design.arrays().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		return owners;
	}

	private void hardware() {
		Hardware hardware = answers.hardware();
		if (!hardware.version().isEmpty() && ProductVersion.tryParse(hardware.version()).isEmpty()) {
			error(HostAnswers.VERSION, "'%s' is no version. Type one such as 8.0.3.", hardware.version());
		} else if (hardware.version().isEmpty()) {
			warning(HostAnswers.VERSION, "Type the version: what a host can do depends on it.");
		}
		if (!hardware.build().isEmpty() && !hardware.build().matches("\\d+")) {
			error(HostAnswers.BUILD, "'%s' is no build number. Type digits such as 24280767, or nothing.", hardware.build());
		}
		if (hardware.sockets() > 0 && Frequency.tryParse(hardware.clock()).isEmpty()) {
			error(HostAnswers.CLOCK, "'%s' is no clock. Type one with its unit, for instance 2600 MHz.", hardware.clock());
		}
		Optional<DataSize> memory = DataSize.tryParse(hardware.memory());
		if (memory.isEmpty()) {
			error(HostAnswers.MEMORY, "'%s' is no size. Type one with its unit, for instance 64 GiB.", hardware.memory());
		}
		if (!hardware.family().isEmpty() && CpuGeneration.tryParse(hardware.family()).filter(each -> each.vendor() != hardware.vendor()).isPresent()
				&& hardware.vendor() != CpuVendor.UNKNOWN) {
			warning(HostAnswers.FAMILY, "%s does not make %s. Choose another vendor or family.", hardware.vendor().getLiteral(), hardware.family());
		}
		if (!hardware.pc().isEmpty()) {
			machine(hardware, memory);
		}
	}

	/** What the PC has to give for the machines that the hosts run in. */
	private void machine(Hardware hardware, Optional<DataSize> memory) {
		Optional<WorkstationPc> pc = design.pcs().stream().filter(each -> each.id().qualifiedName().equals(hardware.pc())).findFirst();
		if (pc.isEmpty()) {
			error(HostAnswers.RUNS_ON, "The design has no PC '%s'. Choose where the host runs.", hardware.pc());
			return;
		}
		if (hardware.kind() != HostKind.NESTED) {
			error(HostAnswers.RUNS_ON, "A host that runs in a virtual machine of %s is nested.", hardware.pc());
		}
		int cpus = hardware.sockets() * hardware.cores();
		if (pc.get().cpus() > 0 && cpus > pc.get().cpus()) {
			warning(HostAnswers.CORES, "The virtual machine gets %d CPUs, more than the %d of %s. Give it fewer cores.", cpus, pc.get().cpus(),
					hardware.pc());
		}
		long running = design.labVms().stream().filter(vm -> vm.pc().equals(Optional.of(pc.get().id()))).map(LabVm::memory)
				.flatMap(Optional::stream).mapToLong(DataSize::bytes).sum();
		long needed = running + plan.hosts().size() * memory.map(DataSize::bytes).orElse(0L);
		if (pc.get().memory().filter(has -> needed > has.bytes()).isPresent()) {
			warning(HostAnswers.MEMORY, "The virtual machines of %s need %s then, and it has %s. Give hosts less, or make fewer.", hardware.pc(),
					Amount.bytes(needed), Amount.of(pc.get().memory().get()));
		}
	}

	private void cluster() {
		if (answers.cluster().isEmpty()) {
			return;
		}
		Optional<Cluster> cluster = design.clusters().stream().filter(each -> each.id().qualifiedName().equals(answers.cluster())).findFirst();
		if (cluster.isEmpty()) {
			error(HostAnswers.CLUSTER, "The design has no cluster '%s'. Choose another one.", answers.cluster());
			return;
		}
		int members = cluster.get().hosts().size() + plan.hosts().size();
		if (members > MOST_MEMBERS) {
			warning(HostAnswers.CLUSTER, "%s would have %d hosts, and a cluster has at most %d. Make fewer.", answers.cluster(), members,
					MOST_MEMBERS);
		}
		List<Host> others = cluster.get().hosts().stream().flatMap(id -> design.host(id).stream()).toList();
		cpus(cluster.get(), others);
		versions(others);
		boolean vmotion = answers.like().hasNetwork() && answers.like().host()
				.filter(host -> host.vmkernelAdapters(VMkernelService.VMOTION).findAny().isPresent()).isPresent();
		if (cluster.get().drs() != DrsAutomation.OFF && !vmotion) {
			warning(HostAnswers.CLUSTER, "DRS of %s moves VMs, and the host has no vMotion adapter. Make one with the wizard vMotion Network.",
					answers.cluster());
		}
	}

	private void cpus(Cluster cluster, List<Host> others) {
		Hardware hardware = answers.hardware();
		Optional<Host> stranger = others.stream().filter(host -> host.hardware().cpuVendor() != CpuVendor.UNKNOWN
				&& hardware.vendor() != CpuVendor.UNKNOWN && host.hardware().cpuVendor() != hardware.vendor()).findFirst();
		if (stranger.isPresent()) {
			warning(HostAnswers.VENDOR, "The CPUs of %s are from %s: running VMs cannot move between them. Choose the same vendor, or no cluster.",
					stranger.get().id(), stranger.get().hardware().cpuVendor().getLiteral());
			return;
		}
		Optional<CpuGeneration> own = CpuGeneration.tryParse(hardware.family());
		Optional<CpuGeneration> baseline = CpuGeneration.tryParse(cluster.evc());
		if (own.isPresent() && baseline.isPresent() && !own.get().includes(baseline.get())) {
			warning(HostAnswers.FAMILY, "EVC of %s asks for %s, which %s does not offer. Choose a newer CPU, or lower EVC.", answers.cluster(),
					cluster.evc(), hardware.family());
		} else if (own.isPresent() && cluster.evc().isEmpty()) {
			others.stream().filter(host -> CpuGeneration.tryParse(host.hardware().cpuFamily()).filter(each -> each != own.get()).isPresent())
					.findFirst().ifPresent(host -> warning(HostAnswers.FAMILY,
							"%s has %s, and EVC is off in %s. Choose the same family, or switch EVC on.", host.id(), host.hardware().cpuFamily(),
							answers.cluster()));
		}
	}

	private void versions(List<Host> others) {
		Hardware hardware = answers.hardware();
		others.stream().filter(host -> !host.version().text().equals(hardware.version()) || !host.build().equals(hardware.build())).findFirst()
				.ifPresent(host -> warning(HostAnswers.VERSION, "%s runs %s, and the hosts of a cluster run the same build. Choose that one.",
						host.id(), (host.version().text() + " " + host.build()).strip()));
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
		Optional<org.vdcstudio.topology.snapshot.DistributedSwitch> found = design.distributedSwitches().stream()
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

	private void naming() {
		List<String> servers = design.dnsServers().stream().map(DnsServer::id).map(ElementId::qualifiedName).toList();
		answers.naming().dns().stream().filter(name -> !servers.contains(name)).findFirst()
				.ifPresent(name -> error(HostAnswers.DNS, "The design has no DNS server '%s'. Choose among %s.", name, servers));
		if (answers.naming().dns().isEmpty()) {
			warning(HostAnswers.DNS, "The host asks no DNS server, and finds nobody by name. Choose one.");
		}
		List<String> sources = design.ntpSources().stream().map(each -> each.id().qualifiedName()).toList();
		answers.naming().ntp().stream().filter(name -> !sources.contains(name)).findFirst()
				.ifPresent(name -> error(HostAnswers.NTP, "The design has no time source '%s'. Choose among %s.", name, sources));
		if (answers.naming().ntp().isEmpty()) {
			warning(HostAnswers.NTP, "The host has no time source, and its clock drifts. Choose one.");
		}
		if (!answers.naming().searchDomain().isEmpty() && DomainName.tryParse(answers.naming().searchDomain()).isEmpty()) {
			error(HostAnswers.SEARCH_DOMAIN, "'%s' is no domain.", answers.naming().searchDomain());
		}
		records();
	}

	private void records() {
		if (!answers.naming().records()) {
			hint(HostAnswers.RECORDS, "Without records nobody finds the host by name. The wizard DNS Records makes them later.");
		} else if (HostRecords.servers(answers, design).isEmpty()) {
			warning(HostAnswers.RECORDS, "The design has no DNS server that could get the records. Add one first: dns-server dc01 { … }.");
		} else {
			HostRecords.servers(answers, design).stream().filter(server -> !server.installed()).findFirst().ifPresent(server -> warning(
					HostAnswers.RECORDS, "The DNS role of %s is not installed: it answers nothing until it is.", server.id()));
		}
	}
}
