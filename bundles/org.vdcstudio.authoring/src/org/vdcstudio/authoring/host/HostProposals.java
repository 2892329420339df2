/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.authoring.host.HostAnswers.Adapter;
import org.vdcstudio.authoring.host.HostAnswers.FirstNetwork;
import org.vdcstudio.authoring.host.HostAnswers.Hardware;
import org.vdcstudio.authoring.host.HostAnswers.Naming;
import org.vdcstudio.authoring.host.HostAnswers.Nic;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;

/** Answers for new hosts that fit a design: the pattern of the hosts that are there, and what is free. Immutable. */
public final class HostProposals {

	static final String FIRST_ADAPTER = "vmk0";
	static final String FIRST_SWITCH = "vSwitch0";

	private static final String FIRST_NAME = "esx01";
	private static final String FIRST_PORT_GROUP = "Management Network";
	private static final Hardware FIRST_HARDWARE = new Hardware(HostKind.BARE_METAL, "", "8.0.3", "", CpuVendor.INTEL, "", 2, 16,
			"2600 MHz", "256 GiB");

	private final Topology topology;
	private final DesignSnapshot design;
	private final AddressPlan addresses;
	private final LinkEnds ends;

	/** Proposals for a design. */
	public HostProposals(Topology topology) {
		this.topology = topology;
		design = topology.snapshot();
		addresses = AddressPlan.of(design);
		ends = new LinkEnds(design);
	}

	/** All answers for one host. */
	public HostAnswers answers(HostModel like, String cluster) {
		String name = name(like);
		String fqdn = fqdn(like, name);
		Hardware hardware = hardware(like);
		FirstNetwork first = first(like);
		return new HostAnswers(like, name, 1, fqdn, cluster, hardware, nics(like, hardware.pc(), 2), adapters(like, fqdn), first,
				gateway(like), naming(like));
	}

	/** What a host is best like: the last one of a cluster, else the last of all; nothing in a design without hosts. */
	public HostModel model(String cluster) {
		List<ElementId> members = design.clusters().stream().filter(each -> each.id().qualifiedName().equals(cluster))
				.flatMap(each -> each.hosts().stream()).toList();
		return members.reversed().stream().flatMap(id -> design.host(id).stream()).findFirst().or(this::last)
				.map(host -> new HostModel(HostModel.Kind.HOST, host.id().qualifiedName(), Optional.of(host))).orElse(HostModel.SCRATCH);
	}

	/** The cluster that a host like the model joins: that of the model, else the first; empty for none. */
	public String cluster(HostModel like) {
		return like.kind() == HostModel.Kind.HOST
				? like.host().flatMap(host -> topology.placement().clusterOf(host.id())).map(each -> each.id().qualifiedName()).orElse("")
				: design.clusters().stream().map(Cluster::id).map(ElementId::qualifiedName).findFirst().orElse("");
	}

	private Optional<Host> last() {
		return design.hosts().isEmpty() ? Optional.empty() : Optional.of(design.hosts().getLast());
	}

	/** Whom a host takes after where the model does not say: the model's host, else the last host of the first cluster. */
	private Optional<Host> pattern(HostModel like) {
		return like.kind() == HostModel.Kind.HOST ? like.host()
				: model(design.clusters().stream().findFirst().map(each -> each.id().qualifiedName()).orElse("")).host();
	}

	/** The next free name behind those of the hosts that are called alike. */
	public String name(HostModel like) {
		String before = pattern(like).map(host -> host.id().qualifiedName()).orElse("");
		if (before.isEmpty()) {
			return FIRST_NAME;
		}
		Set<String> taken = names(design);
		NumberedName pattern = NumberedName.tryParse(before).orElseGet(() -> new NumberedName(before, 1, 2));
		return pattern.behind(taken.stream(), taken::contains).toString();
	}

	/** The names that hosts cannot have any more: those of hosts, fleets and clusters. */
	static Set<String> names(DesignSnapshot design) {
		Set<String> names = new HashSet<>();
		design.hosts().forEach(host -> {
			names.add(host.id().qualifiedName());
			names.add(host.declaration().qualifiedName());
		});
		design.clusters().forEach(cluster -> names.add(cluster.id().qualifiedName()));
		return names;
	}

	/** The name in the domain of the other hosts, or of the first zone. */
	public String fqdn(HostModel like, String name) {
		Optional<Host> pattern = pattern(like);
		String written = pattern.map(host -> host.fqdn().text()).orElse("");
		String before = pattern.map(host -> host.id().qualifiedName()).orElse("");
		if (!before.isEmpty() && written.contains(before)) {
			return written.replace(before, name);
		}
		return DomainName.tryParse(written).flatMap(DomainName::parent).or(() -> firstZone()).map(domain -> name + "." + domain.text())
				.orElse("");
	}

	private Optional<DomainName> firstZone() {
		return design.dnsServers().stream().flatMap(server -> server.forwardZones().stream()).map(DnsServer.ForwardZone::domain)
				.flatMap(domain -> domain.value().stream()).findFirst();
	}

	/** What the model is made of. */
	public Hardware hardware(HostModel like) {
		Optional<Host> host = like.host().or(() -> pattern(like));
		return host.map(each -> {
			int sockets = Math.max(1, each.hardware().sockets());
			return new Hardware(each.hardware().kind(), pc(like, each), each.version().text(), each.build(), each.hardware().cpuVendor(),
					each.hardware().cpuFamily(), each.hardware().sockets(), each.cores() / sockets,
					each.clock().map(Object::toString).orElse(""), each.memory().map(Object::toString).orElse(""));
		}).orElse(FIRST_HARDWARE);
	}

	private String pc(HostModel like, Host host) {
		if (host.hardware().kind() != HostKind.NESTED) {
			return "";
		}
		Optional<ElementId> pc = machine(host, design).flatMap(LabVm::pc);
		boolean others = like.kind() != HostModel.Kind.HOST;
		return pc.or(() -> others ? design.pcs().stream().map(WorkstationPc::id).findFirst() : Optional.empty())
				.map(ElementId::qualifiedName).orElse("");
	}

	/** The lab VM that a host runs in. */
	static Optional<LabVm> machine(Host host, DesignSnapshot design) {
		return design.labVms().stream().filter(vm -> vm.host().equals(Optional.of(host.declaration()))).findFirst();
	}

	/**
	 * The NICs of the first host.
	 *
	 * @param pc    the Workstation PC it runs on; empty for none
	 * @param count how many, when the model does not say
	 */
	public List<Nic> nics(HostModel like, String pc, int count) {
		List<PhysicalNic> written = like.host().filter(host -> like.hasNetwork()).map(Host::nics).orElse(List.of());
		List<Nic> nics = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		List<PhysicalNic> models = written.isEmpty() ? managementNics(like) : written;
		for (int i = 0; i < (written.isEmpty() ? count : written.size()); i++) {
			Optional<PhysicalNic> model = models.isEmpty() ? Optional.empty() : Optional.of(models.get(Math.min(i, models.size() - 1)));
			String name = written.isEmpty() ? "vmnic" + i : like.local(written.get(i).id());
			String link = link(model.flatMap(PhysicalNic::link), pc, i, taken);
			taken.add(link);
			nics.add(new Nic(name, model.flatMap(PhysicalNic::speed).map(Object::toString).orElse(""), link));
		}
		return nics;
	}

	private List<PhysicalNic> managementNics(HostModel like) {
		return pattern(like).map(host -> {
			List<ElementId> uplinks = management(host).flatMap(adapter -> switchOf(host, adapter)).map(VirtualSwitch::uplinks).orElse(List.of());
			return host.nics().stream().filter(nic -> uplinks.contains(nic.id())).toList();
		}).orElse(List.of());
	}

	private String link(Optional<ElementId> model, String pc, int position, Set<String> taken) {
		if (pc.isEmpty()) {
			return model.map(end -> ends.another(end.qualifiedName(), taken)).orElse("");
		}
		List<String> vmnets = vmnets(pc);
		return model.map(ElementId::qualifiedName).filter(vmnets::contains)
				.orElseGet(() -> vmnets.isEmpty() ? "" : vmnets.get(Math.min(position, vmnets.size() - 1)));
	}

	/** The virtual networks of a PC. */
	public List<String> vmnets(String pc) {
		return design.pcs().stream().filter(each -> each.id().qualifiedName().equals(pc)).flatMap(each -> each.vmnets().stream())
				.map(Vmnet::id).map(ElementId::qualifiedName).toList();
	}

	/** What NICs can be plugged into. */
	public LinkEnds ends() {
		return ends;
	}

	/** The VMkernel adapters with the next free addresses of their networks. */
	public List<Adapter> adapters(HostModel like, String fqdn) {
		Set<Ipv4Address> taken = new HashSet<>();
		Optional<Host> written = like.host().filter(host -> like.hasNetwork());
		if (written.isEmpty()) {
			Optional<Host> pattern = pattern(like);
			Optional<VmkernelAdapter> model = pattern.flatMap(HostProposals::management);
			return List.of(new Adapter(FIRST_ADAPTER, model.flatMap(adapter -> address(adapter, pattern.orElseThrow(), fqdn, taken))
					.map(Object::toString).orElseGet(this::firstAddress)));
		}
		return Stream.concat(written.get().vmkernelAdapters(), written.get().network().strayAdapters().stream())
				.map(adapter -> new Adapter(like.local(adapter.id()),
						address(adapter, written.get(), fqdn, taken).map(Object::toString).orElse("")))
				.toList();
	}

	private String firstAddress() {
		return design.subnets().stream().flatMap(subnet -> subnet.prefix().value().stream()).findFirst()
				.flatMap(prefix -> addresses.freeBehind(prefix, Stream.empty(), 1).stream().findFirst().map(each -> new Ipv4Interface(each, prefix)))
				.map(Object::toString).orElse("");
	}

	private Optional<Ipv4Interface> address(VmkernelAdapter model, Host host, String fqdn, Set<Ipv4Address> taken) {
		Optional<Ipv4Prefix> prefix = model.address().value().map(Ipv4Interface::prefix);
		if (prefix.isEmpty()) {
			return Optional.empty();
		}
		Optional<Ipv4Address> known = model.carries(VMkernelService.MANAGEMENT) ? registered(fqdn).filter(prefix.get()::contains)
				: Optional.empty();
		String local = model.id().qualifiedName().substring(host.id().qualifiedName().length());
		Stream<Ipv4Address> present = design.hosts().stream().flatMap(each -> each.vmkernelAdapters()
				.filter(adapter -> adapter.id().qualifiedName().equals(each.id().qualifiedName() + local)))
				.flatMap(adapter -> adapter.address().value().stream()).map(Ipv4Interface::address);
		Optional<Ipv4Address> free = known.or(() -> addresses.freeBehind(prefix.get(), present, taken.size() + 1).stream()
				.filter(each -> !taken.contains(each)).findFirst());
		free.ifPresent(taken::add);
		return free.map(each -> new Ipv4Interface(each, prefix.get()));
	}

	/** The address that DNS has for a name already, when nothing else has it. */
	private Optional<Ipv4Address> registered(String fqdn) {
		List<ElementId> servers = design.dnsServers().stream().map(DnsServer::id).toList();
		return DomainName.tryParse(fqdn).stream().flatMap(name -> topology.names().forward(name, servers).stream())
				.map(NameResolution.Forward::address).filter(address -> addresses.owner(address).filter(fqdn::equals).isPresent()).findFirst();
	}

	/** The network of hosts that are like nothing that has one: as management is on the other hosts. */
	public FirstNetwork first(HostModel like) {
		Optional<Host> pattern = pattern(like);
		Optional<PortGroup> group = pattern.flatMap(host -> management(host).flatMap(adapter -> host.portGroups()
				.filter(each -> each.id().equals(adapter.portGroup())).findFirst()));
		Optional<ElementId> distributed = pattern.flatMap(host -> management(host).flatMap(adapter -> switchOf(host, adapter)))
				.flatMap(VirtualSwitch::distributed);
		return new FirstNetwork(distributed.map(ElementId::qualifiedName).orElse(""), group.map(PortGroup::label).orElse(FIRST_PORT_GROUP),
				group.map(each -> each.vlanId().text()).orElse(""));
	}

	private static Optional<VmkernelAdapter> management(Host host) {
		return host.vmkernelAdapters(VMkernelService.MANAGEMENT).findFirst();
	}

	private static Optional<VirtualSwitch> switchOf(Host host, VmkernelAdapter adapter) {
		return host.switches().stream().filter(each -> each.portGroups().stream().anyMatch(group -> group.id().equals(adapter.portGroup())))
				.findFirst();
	}

	/** The port groups of a distributed switch. */
	public List<String> portGroups(String distributed) {
		return design.distributedSwitches().stream().filter(each -> each.id().qualifiedName().equals(distributed))
				.flatMap(each -> each.portGroups().stream()).map(each -> each.label()).toList();
	}

	/** The default gateway of the model. */
	public String gateway(HostModel like) {
		return like.host().map(host -> host.network().gateway().text()).filter(text -> !text.isEmpty())
				.or(() -> pattern(like).map(host -> host.network().gateway().text())).orElse("");
	}

	/** Names and time as the model has them. */
	public Naming naming(HostModel like) {
		Optional<Host> host = like.host().filter(each -> !each.dnsServers().isEmpty()).or(() -> pattern(like));
		List<String> dns = host.map(each -> names(each.dnsServers()))
				.orElseGet(() -> names(design.dnsServers().stream().map(DnsServer::id).toList()));
		List<String> ntp = host.map(each -> names(each.services().ntpSources()))
				.orElseGet(() -> design.ntpSources().stream().map(each -> each.id().qualifiedName()).toList());
		return new Naming(dns, host.map(each -> each.services().searchDomain().text()).orElse(""), ntp, true);
	}

	private static List<String> names(List<ElementId> ids) {
		return ids.stream().map(ElementId::qualifiedName).toList();
	}

	/** What a VMkernel adapter of the model is for, for instance {@code vMotion: vmotion}. */
	public String purpose(HostModel like, String adapter) {
		return like.host().filter(host -> like.hasNetwork()).flatMap(host -> host.portGroups()
				.filter(group -> group.vmkernelAdapters().stream().anyMatch(each -> like.local(each.id()).equals(adapter))).findFirst()
				.map(group -> group.label() + services(group, like, adapter))).orElse("");
	}

	private static String services(PortGroup group, HostModel like, String adapter) {
		String services = group.vmkernelAdapters().stream().filter(each -> like.local(each.id()).equals(adapter))
				.flatMap(each -> Stream.of(VMkernelService.values()).filter(each::carries)).map(VMkernelService::getLiteral)
				.collect(Collectors.joining(", "));
		return services.isEmpty() ? "" : ": " + services;
	}

	/** The switches of the model that a NIC is an uplink of. */
	public String switches(HostModel like, String nic) {
		return like.host().map(host -> host.switches().stream()
				.filter(each -> each.uplinks().stream().anyMatch(uplink -> like.local(uplink).equals(nic)))
				.map(each -> each.distributed().map(ElementId::qualifiedName).orElseGet(() -> like.local(each.id())))
				.collect(Collectors.joining(", "))).orElse("");
	}
}
