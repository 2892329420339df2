/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputeResource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VirtualNic;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.core.LinkEnd;
import org.vdcstudio.model.lab.LabVm;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.network.DistributedPortGroup;
import org.vdcstudio.model.network.DistributedSwitch;
import org.vdcstudio.model.network.Network;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.Subnet;
import org.vdcstudio.model.network.SwitchMembership;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.UplinkMapping;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;

/** What the expressions of the network viewpoint ask. Blanks in the model are legal everywhere. */
public final class NetworkServices {

	private static final String TAGGED_BY_GUEST = "4095";

	/** {@return the name of a host; of a fleet also how many hosts are like this} */
	public String hostTitle(EsxiHost host) {
		Fleet fleet = Fleet.of(host);
		return fleet.label() + (fleet.isFleet() ? ", " + fleet.count("hosts alike") : "");
	}

	/** {@return name of a host, and how many there are of a fleet} */
	public String hostLabel(EsxiHost host, String what) {
		Fleet fleet = Fleet.of(host);
		return Wording.lines(fleet.label(), Wording.parts(fleet.count("hosts"), what));
	}

	/** {@return the standard switches of a host} */
	public List<StandardSwitch> standardSwitches(EsxiHost host) {
		return Said.list(host, HostConfiguration::getSwitches);
	}

	/** {@return the standard switches of the members of a cluster} */
	public List<StandardSwitch> standardSwitches(Cluster cluster) {
		return cluster.getHosts().stream().flatMap(host -> standardSwitches(host).stream()).distinct().toList();
	}

	/** {@return the distributed switches that a host is a member of} */
	public List<DistributedSwitch> distributedSwitches(EsxiHost host) {
		return memberships(host).map(SwitchMembership::getDistributedSwitch).filter(Objects::nonNull).distinct().toList();
	}

	/** {@return the distributed switches that members of a cluster are members of} */
	public List<DistributedSwitch> distributedSwitches(Cluster cluster) {
		return cluster.getHosts().stream().flatMap(host -> distributedSwitches(host).stream()).distinct().toList();
	}

	private static Stream<SwitchMembership> memberships(EsxiHost host) {
		return Said.list(host, HostConfiguration::getMemberships).stream();
	}

	/** {@return which NICs of a host are which uplinks of distributed switches} */
	public List<UplinkMapping> uplinkMappings(EsxiHost host) {
		return memberships(host).flatMap(membership -> membership.getMappings().stream()).toList();
	}

	/** {@return which NICs of the members of a cluster are which uplinks} */
	public List<UplinkMapping> uplinkMappings(Cluster cluster) {
		return cluster.getHosts().stream().flatMap(host -> uplinkMappings(host).stream()).distinct().toList();
	}

	/** {@return the physical NICs of a host} */
	public List<PhysicalNic> physicalNics(EsxiHost host) {
		return Said.list(host, HostConfiguration::getNics);
	}

	/** {@return the VMkernel adapters of a host, on standard and on distributed switches} */
	public List<VMkernelAdapter> adapters(EsxiHost host) {
		return Stream.concat(
				standardSwitches(host).stream().flatMap(vswitch -> vswitch.getPortGroups().stream())
						.flatMap(portGroup -> portGroup.getVmkernelAdapters().stream()),
				Said.list(host, HostConfiguration::getVmkernelAdapters).stream()).toList();
	}

	/** {@return the network an adapter is on: the port group it stands in, or the one it names} */
	public @Nullable Network networkOf(VMkernelAdapter adapter) {
		return adapter.eContainer() instanceof PortGroup portGroup ? portGroup : adapter.getNetwork();
	}

	/** {@return name, and what the VLAN means: none, its number, or all of them for the guest to choose} */
	public String portGroupLabel(Network network) {
		if (network instanceof DistributedPortGroup distributed && !distributed.getTrunkVlans().isEmpty()) {
			return Wording.text(network.getName()) + "\nVLAN trunk " + String.join(", ", distributed.getTrunkVlans());
		}
		String vlan = Wording.text(network.getVlan());
		String meaning = switch (vlan) {
			case "", "0" -> "no VLAN";
			case TAGGED_BY_GUEST -> "VLANs tagged by guest";
			default -> "VLAN " + vlan;
		};
		return Wording.text(network.getName()) + "\n" + meaning;
	}

	/** {@return whether an adapter or a VM uses the network, as seen from a host or cluster} */
	public boolean isUsed(Network network, EObject root) {
		return hosts(root).stream().flatMap(host -> adapters(host).stream()).anyMatch(adapter -> network.equals(networkOf(adapter)))
				|| machines(root).anyMatch(vm -> Said.list(vm, VmConfiguration::getNics).stream()
						.anyMatch(nic -> labels(vm, nic).contains(network.getName())));
	}

	/** {@return the subnets of the address plan that are carried in the VLAN of a network} */
	public List<Subnet> subnets(Network network) {
		String vlan = Wording.or(network.getVlan(), "0");
		return vlan.equals("0") ? List.of()
				: DesignContents.of(network, Subnet.class).filter(subnet -> vlan.equals(subnet.getVlan())).toList();
	}

	/** {@return the subnets that the networks of a host or cluster are for} */
	public List<Subnet> plannedSubnets(ComputeResource root) {
		return networks(root).flatMap(network -> subnets(network).stream()).distinct().toList();
	}

	/** {@return name, prefix and VLAN of a subnet} */
	public String subnetLabel(Subnet subnet) {
		return Wording.lines(Wording.text(subnet.getName()), Wording.parts(Wording.or(subnet.getPrefix(), "no prefix"), "VLAN " + subnet.getVlan()));
	}

	/** {@return name, address and what the adapter is for, each on its line} */
	public String adapterLabel(VMkernelAdapter adapter) {
		String address = adapter.isDhcp() ? "DHCP" : Fleet.around(adapter).numbers(adapter.getAddress());
		return Wording.lines(Wording.text(adapter.getName()), address.isEmpty() ? "no address" : address, purpose(adapter));
	}

	private String purpose(VMkernelAdapter adapter) {
		List<String> services = new ArrayList<>(adapter.getServices().stream().map(NetworkServices::name).toList());
		if (adapter.getStack() == TcpIpStack.VMOTION && !services.contains(name(VMkernelService.VMOTION))) {
			services.add(name(VMkernelService.VMOTION));
		}
		if (isIscsi(adapter)) {
			services.add("iSCSI");
		}
		return String.join(", ", services);
	}

	private static String name(VMkernelService service) {
		return switch (service) {
			case MANAGEMENT -> "Management";
			case VMOTION -> "vMotion";
			case VSAN -> "vSAN";
			case FAULT_TOLERANCE -> "Fault Tolerance";
			case PROVISIONING -> "Provisioning";
			case REPLICATION -> "Replication";
		};
	}

	/** {@return whether other hosts can reach the adapter at all} */
	public boolean hasAddress(VMkernelAdapter adapter) {
		return adapter.isDhcp() || !Wording.text(adapter.getAddress()).isEmpty();
	}

	/** {@return whether another adapter that is shown has the same address} */
	public boolean sharesAddress(VMkernelAdapter adapter, EObject root) {
		if (Wording.text(adapter.getAddress()).isEmpty()) {
			return false;
		}
		Set<String> own = addresses(adapter);
		return hosts(root).stream().flatMap(host -> adapters(host).stream()).filter(other -> other != adapter)
				.anyMatch(other -> addresses(other).stream().anyMatch(own::contains));
	}

	private static Set<String> addresses(VMkernelAdapter adapter) {
		Set<String> addresses = new HashSet<>();
		for (String written : Fleet.around(adapter).allNumbers(adapter.getAddress())) {
			int prefix = written.indexOf('/');
			addresses.add(prefix < 0 ? written : written.substring(0, prefix));
		}
		addresses.remove("");
		return addresses;
	}

	/** {@return whether the host is managed through the adapter} */
	public boolean isManagement(VMkernelAdapter adapter) {
		return adapter.getServices().contains(VMkernelService.MANAGEMENT);
	}

	/** {@return whether virtual machines migrate through the adapter, by its services or by its stack} */
	public boolean isVmotion(VMkernelAdapter adapter) {
		return adapter.getStack() == TcpIpStack.VMOTION || adapter.getServices().contains(VMkernelService.VMOTION);
	}

	/** {@return whether the adapter carries vSAN} */
	public boolean isVsan(VMkernelAdapter adapter) {
		return adapter.getServices().contains(VMkernelService.VSAN);
	}

	/** {@return whether the adapter carries the logging traffic of Fault Tolerance} */
	public boolean isFaultTolerance(VMkernelAdapter adapter) {
		return adapter.getServices().contains(VMkernelService.FAULT_TOLERANCE);
	}

	/** {@return whether an iSCSI adapter of the host is bound to the adapter} */
	public boolean isIscsi(VMkernelAdapter adapter) {
		return configuration(adapter).map(HostConfiguration::getStorageAdapters).stream().flatMap(Collection::stream)
				.anyMatch(hba -> hba.getBoundAdapters().contains(adapter));
	}

	static Optional<HostConfiguration> configuration(EObject element) {
		@Nullable
		EObject owner = element;
		while (owner != null && !(owner instanceof HostConfiguration)) {
			owner = owner.eContainer();
		}
		return Optional.ofNullable((HostConfiguration) owner);
	}

	/** {@return name and link speed} */
	public String nicLabel(PhysicalNic nic) {
		return Wording.text(nic.getName()) + "\n" + Wording.or(nic.getSpeed(), "speed not given");
	}

	/** {@return whether a standard or distributed switch uses the NIC} */
	public boolean isUplink(PhysicalNic nic) {
		return uplinkUses(nic) > 0;
	}

	/** {@return whether more than one switch uses the NIC, which no host allows} */
	public boolean isUplinkOfSeveral(PhysicalNic nic) {
		return uplinkUses(nic) > 1;
	}

	private static long uplinkUses(PhysicalNic nic) {
		Optional<HostConfiguration> owner = configuration(nic);
		return owner.stream()
				.flatMap(host -> Stream.concat(host.getSwitches().stream().filter(vswitch -> vswitch.getUplinks().contains(nic)),
						host.getMemberships().stream().filter(
								membership -> membership.getMappings().stream().anyMatch(mapping -> nic.equals(mapping.getNic())))))
				.count();
	}

	/** {@return whether nothing leads out of a switch} */
	public boolean isInternal(StandardSwitch vswitch) {
		return vswitch.getUplinks().isEmpty();
	}

	/** {@return name and frame size of a standard switch} */
	public String switchLabel(StandardSwitch vswitch) {
		String mtu = Wording.text(vswitch.getMtu());
		return Wording.lines(Wording.text(vswitch.getName()), mtu.isEmpty() ? "" : "MTU " + mtu);
	}

	/** {@return name, host and frame size of a standard switch, for a view of several hosts} */
	public String switchLabelWithHost(StandardSwitch vswitch) {
		String mtu = Wording.text(vswitch.getMtu());
		return Wording.lines(Wording.text(vswitch.getName()),
				Wording.parts("of " + configuration(vswitch).map(host -> Fleet.of(host).label()).orElse(""),
						mtu.isEmpty() ? "" : "MTU " + mtu));
	}

	/** {@return name, version and frame size of a distributed switch} */
	public String switchLabel(DistributedSwitch vswitch) {
		String version = Wording.text(vswitch.getVersion());
		String mtu = Wording.text(vswitch.getMtu());
		return Wording.lines(Wording.text(vswitch.getName()), Wording.parts("distributed" + (version.isEmpty() ? "" : " " + version),
				mtu.isEmpty() ? "" : "MTU " + mtu));
	}

	/** {@return what a NIC is plugged into; that of a nested host into what the NIC of its lab VM is} */
	public @Nullable LinkEnd pluggedInto(PhysicalNic nic) {
		@Nullable
		LinkEnd link = nic.getLink();
		if (link != null || !(nic.eContainer() instanceof EsxiHost host)) {
			return link;
		}
		int position = host.getNics().indexOf(nic);
		for (LabVm vm : DesignContents.of(nic, LabVm.class).toList()) {
			if (host.equals(vm.getHost()) && position < vm.getNics().size()) {
				return vm.getNics().get(position).getLink();
			}
		}
		return null;
	}

	/** {@return what the NICs of a host are plugged into} */
	public List<LinkEnd> linkEnds(EsxiHost host) {
		return physicalNics(host).stream().map(this::pluggedInto).filter(Objects::nonNull).distinct().toList();
	}

	/** {@return what the NICs of the members of a cluster are plugged into} */
	public List<LinkEnd> linkEnds(Cluster cluster) {
		return cluster.getHosts().stream().flatMap(host -> linkEnds(host).stream()).distinct().toList();
	}

	/** {@return the qualified name of what a NIC is plugged into; of a range of ports, the range} */
	public String linkLabel(LinkEnd end) {
		String name = QualifiedNames.of(end).orElse("");
		return end instanceof PhysicalPort port ? name + Fleet.of(port).label().substring(Wording.text(port.getName()).length()) : name;
	}

	/** {@return which of a range of ports a NIC is plugged into, when it is one of them for all hosts} */
	public String portLabel(PhysicalNic nic) {
		return Wording.text(nic.getLinkInstance());
	}

	/** {@return the NICs that the VMs of a host or cluster have themselves} */
	public List<VirtualNic> virtualNics(ComputeResource root) {
		return machines(root).flatMap(vm -> vm.getNics().stream()).toList();
	}

	/** {@return the VMs of a host or cluster that have the NICs of their template} */
	public List<VirtualMachine> machinesWithTemplateNics(ComputeResource root) {
		return machines(root).filter(vm -> vm.getNics().isEmpty() && !Said.list(vm, VmConfiguration::getNics).isEmpty()).toList();
	}

	/** What runs on the host or cluster, or may: VMs of its cluster or its members. */
	private static Stream<VirtualMachine> machines(EObject root) {
		Set<EsxiHost> hosts = Set.copyOf(hosts(root));
		return DesignContents.of(root, VirtualMachine.class).filter(vm -> switch (vm.getPlacement()) {
			case Cluster cluster -> cluster == root || root instanceof EsxiHost && cluster.getHosts().contains(root);
			case EsxiHost host -> hosts.contains(host);
			case null, default -> false;
		});
	}

	private static List<EsxiHost> hosts(EObject root) {
		return switch (root) {
			case EsxiHost host -> List.of(host);
			case Cluster cluster -> List.copyOf(cluster.getHosts());
			default -> List.of();
		};
	}

	/** {@return whether a VM is placed in a cluster rather than on this host, so that it may run here or elsewhere} */
	public boolean mayRunElsewhere(EObject vmOrNic, EObject root) {
		return root instanceof EsxiHost && machineOf(vmOrNic).map(VirtualMachine::getPlacement).filter(Cluster.class::isInstance).isPresent();
	}

	/** {@return a VM, or the VM that has a NIC; none for the NIC of a template} */
	public @Nullable VirtualMachine machine(EObject vmOrNic) {
		Optional<VirtualMachine> vm = machineOf(vmOrNic);
		return vm.isPresent() ? vm.get() : null;
	}

	static Optional<VirtualMachine> machineOf(EObject vmOrNic) {
		return vmOrNic instanceof VirtualMachine vm ? Optional.of(vm)
				: vmOrNic.eContainer() instanceof VirtualMachine owner ? Optional.of(owner) : Optional.empty();
	}

	/** {@return the VM, its NIC and the address of the guest} */
	public String nicLabel(VirtualNic nic) {
		Fleet fleet = Fleet.around(nic);
		return Wording.lines(fleet.label(), Wording.parts(fleet.count("VMs"), Wording.text(nic.getName()), address(fleet, nic)));
	}

	/** {@return the VM, and the NICs it has from its template} */
	public String templateNicLabel(VirtualMachine vm) {
		Fleet fleet = Fleet.of(vm);
		String nics = Said.list(vm, VmConfiguration::getNics).stream()
				.map(nic -> (Wording.text(nic.getName()) + " " + address(fleet, nic)).strip()).collect(Collectors.joining(", "));
		@Nullable
		VmTemplate template = vm.getTemplate();
		return Wording.lines(fleet.label(),
				Wording.parts(fleet.count("VMs"), nics, template == null ? "" : "like " + Wording.text(template.getName())));
	}

	private static String address(Fleet fleet, VirtualNic nic) {
		return nic.isDhcp() ? "DHCP" : fleet.numbers(nic.getAddress());
	}

	/** {@return the networks of a host or cluster that a NIC of a VM finds by its label} */
	public List<Network> connectedTo(VirtualNic nic, ComputeResource root) {
		return machineOf(nic).map(vm -> found(labels(vm, nic), root)).orElse(List.of());
	}

	/** {@return the networks of a host or cluster that the NICs of a VM find by their labels} */
	public List<Network> connectedTo(VirtualMachine vm, ComputeResource root) {
		Set<String> labels = Said.list(vm, VmConfiguration::getNics).stream().flatMap(nic -> labels(vm, nic).stream())
				.collect(Collectors.toSet());
		return found(labels, root);
	}

	private List<Network> found(Set<String> labels, ComputeResource root) {
		return networks(root).filter(network -> labels.contains(network.getName())).toList();
	}

	private static Set<String> labels(VirtualMachine vm, VirtualNic nic) {
		return Set.copyOf(new HashSet<>(Fleet.of(vm).names(nic.getNetwork())));
	}

	private Stream<Network> networks(ComputeResource root) {
		Stream<StandardSwitch> standard = hosts(root).stream().flatMap(host -> standardSwitches(host).stream()).distinct();
		Stream<DistributedSwitch> distributed = hosts(root).stream().flatMap(host -> distributedSwitches(host).stream()).distinct();
		return Stream.concat(standard.flatMap(vswitch -> vswitch.getPortGroups().stream()),
				distributed.flatMap(vswitch -> vswitch.getPortGroups().stream()));
	}
}
