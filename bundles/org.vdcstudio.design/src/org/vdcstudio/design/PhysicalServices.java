/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.LinkEnd;
import org.vdcstudio.model.core.LocatedElement;
import org.vdcstudio.model.core.Location;
import org.vdcstudio.model.core.Site;
import org.vdcstudio.model.core.SiteLatency;
import org.vdcstudio.model.lab.LabVm;
import org.vdcstudio.model.lab.WorkstationPc;
import org.vdcstudio.model.network.ExternalNetwork;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.model.network.PhysicalSwitch;
import org.vdcstudio.model.network.Router;
import org.vdcstudio.model.network.RouterInterface;
import org.vdcstudio.model.network.Subnet;
import org.vdcstudio.model.storage.IscsiAdapter;
import org.vdcstudio.model.storage.IscsiAdapterKind;
import org.vdcstudio.model.storage.Portal;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.VlanRange;

/** What the expressions of the physical viewpoint ask. Blanks in the model are legal everywhere. */
public final class PhysicalServices {

	private static final int FIRST_VLAN = 10;
	private static final int LAST_VLAN = 4094;

	/** {@return what stands in no site: sites themselves, networks outside, and what has no location} */
	public List<DesignElement> contents(Datacenter datacenter) {
		return DesignContents.of(datacenter).filter(element -> location(element) == null).toList();
	}

	/** {@return what stands in a site or fault domain itself} */
	public List<DesignElement> contents(Location place) {
		return DesignContents.of(place).filter(element -> location(element) == place).toList();
	}

	/** A location that is not in the design is none. */
	private static @Nullable Location location(DesignElement element) {
		@Nullable
		Location location = element instanceof EsxiHost host ? configured(host, HostConfiguration::getLocation)
				: element instanceof LocatedElement located ? located.getLocation() : null;
		return location == null || location.eIsProxy() ? null : location;
	}

	private static <T> @Nullable T configured(EsxiHost host, Function<HostConfiguration, @Nullable T> feature) {
		@Nullable
		T own = feature.apply(host);
		@Nullable
		HostConfiguration template = host.getTemplate();
		return own != null || template == null ? own : feature.apply(template);
	}

	/** {@return the datacenter that holds, or whose files hold, an element} */
	public @Nullable Datacenter datacenter(EObject element) {
		if (element instanceof Datacenter datacenter) {
			return datacenter;
		}
		Optional<Datacenter> found = DesignContents.files(element).map(DesignFile::getDatacenter).filter(Objects::nonNull).findFirst();
		return found.isPresent() ? found.get() : null;
	}

	/** {@return the location that an element is; null if it is none} */
	public @Nullable Location place(EObject element) {
		return element instanceof Location location ? location : null;
	}

	/** {@return the NICs of a host: its own, else those of its template} */
	public List<PhysicalNic> shownNics(EsxiHost host) {
		@Nullable
		HostConfiguration template = host.getTemplate();
		return host.getNics().isEmpty() && template != null ? template.getNics() : host.getNics();
	}

	/** {@return the storage adapters of a host that are hardware} */
	public List<IscsiAdapter> hardwareAdapters(EsxiHost host) {
		return host.getStorageAdapters().stream().filter(adapter -> adapter.getKind() != IscsiAdapterKind.SOFTWARE).toList();
	}

	/** {@return name, number and size of hosts, and what is remarkable about them} */
	public String hostLabel(EsxiHost host) {
		String version = Wording.text(configured(host, HostConfiguration::getVersion));
		String memory = Wording.text(configured(host, HostConfiguration::getMemory));
		Optional<LabVm> machine = machine(host);
		String remark = machine.map(vm -> "nested in " + Wording.text(vm.getName()))
				.orElse(hangsOnOneSwitch(host) ? "all on one switch" : isDeclaredNested(host) ? "nested" : "");
		return Wording.lines(Fleet.of(host).label(),
				Wording.listed(Fleet.of(host).count("hosts"), version.isEmpty() ? "" : "ESXi " + version), memory,
				remark);
	}

	/** {@return whether a host is itself a virtual machine} */
	public boolean isNested(EsxiHost host) {
		return isDeclaredNested(host) || machine(host).isPresent();
	}

	private static boolean isDeclaredNested(EsxiHost host) {
		return configured(host, each -> each.getKind() == HostKind.NESTED ? each : null) != null;
	}

	private static Optional<LabVm> machine(DesignElement element) {
		return DesignContents.of(element, LabVm.class)
				.filter(vm -> vm.getHost() == element || vm.getProvides().contains(element)).findFirst();
	}

	/** {@return whether an element is no device of its own but runs in a lab VM} */
	public boolean isProvided(DesignElement element) {
		return machine(element).isPresent();
	}

	private static String provided(DesignElement element) {
		return machine(element).map(vm -> "in " + Wording.text(vm.getName())).orElse("");
	}

	/** {@return the PC on which a nested host runs, or a machine that provides an array or a router; none otherwise} */
	public List<WorkstationPc> pcs(DesignElement element) {
		return machine(element).map(LabVm::getPc).stream().toList();
	}

	/** {@return whether all NICs of a host that are plugged in end at the same switch, so that it takes them all with it} */
	public boolean hangsOnOneSwitch(EsxiHost host) {
		Set<EObject> switches = shownNics(host).stream().map(PhysicalNic::getLink).filter(PhysicalPort.class::isInstance)
				.map(LinkEnd::eContainer).collect(Collectors.toSet());
		return switches.size() == 1;
	}

	/** {@return name of a NIC} */
	public String nicLabel(PhysicalNic nic) {
		return Wording.text(nic.getName());
	}

	/** {@return speed and MAC address of a NIC} */
	public String nicDetails(PhysicalNic nic) {
		return Wording.lines(Wording.text(nic.getSpeed()), Wording.text(nic.getMac()));
	}

	/** {@return whether a NIC is one of the lab VM that its host runs in} */
	public boolean isVirtual(PhysicalNic nic) {
		return nic.getLink() == null && nic.eContainer() instanceof EsxiHost host && machine(host).isPresent();
	}

	/** {@return whether a NIC has a cable, or needs none} */
	public boolean isPluggedIn(PhysicalNic nic) {
		return nic.getLink() != null || isVirtual(nic);
	}

	/** {@return whether a NIC is faster than the port it is plugged into} */
	public boolean isSlowedDown(PhysicalNic nic) {
		Optional<DataRate> own = DataRate.tryParse(nic.getSpeed());
		Optional<DataRate> port = nic.getLink() instanceof PhysicalPort end ? DataRate.tryParse(end.getSpeed()) : Optional.empty();
		return own.isPresent() && port.isPresent() && own.get().compareTo(port.get()) > 0;
	}

	/** {@return how many cables of which speed it is, and which one of several ports it ends in} */
	public String cableLabel(EObject end) {
		Optional<Plug> plug = Plug.of(end);
		@Nullable
		String member = plug.isPresent() ? plug.get().member() : null;
		int count = plug.map(Plug::count).orElse(1);
		String speed = end instanceof PhysicalNic nic && isSlowedDown(nic) ? "only " + speed(nic.getLink()) : speed(end);
		return Wording.lines(times(count, speed), member == null ? "" : "port " + member);
	}

	/** The speed of a NIC is its own; everything else is as fast as the port it is plugged into. */
	private static String speed(@Nullable EObject end) {
		return switch (end) {
			case PhysicalNic nic when nic.getSpeed() != null -> nic.getSpeed();
			case PhysicalPort port -> Wording.text(port.getSpeed());
			case null -> "";
			default -> Plug.of(end).map(Plug::link).map(PhysicalServices::speed).orElse("");
		};
	}

	/** {@return name and frame size of a switch} */
	public String switchLabel(PhysicalSwitch physical) {
		String mtu = Wording.text(physical.getMtu());
		return Wording.lines(Wording.text(physical.getName()), mtu.isEmpty() ? "" : "MTU " + mtu);
	}

	/** {@return name of a port, of several how many, and the VLANs} */
	public String portLabel(PhysicalPort port) {
		return Wording.lines(Fleet.of(port).label(), Fleet.of(port).count("ports"), vlans(port));
	}

	/** {@return the label of a port that nothing is plugged into} */
	public String freePortLabel(PhysicalPort port) {
		return Wording.lines(Fleet.of(port).label(),
				Wording.listed(Fleet.of(port).count("ports"), Wording.text(port.getSpeed()), "free"), vlans(port));
	}

	private static String vlans(PhysicalPort port) {
		String access = Wording.text(port.getAccessVlan());
		if (!access.isEmpty()) {
			return "VLAN " + access;
		}
		List<String> trunk = port.getTrunkVlans();
		return trunk.isEmpty() ? "" : (trunk.size() == 1 ? "VLAN " : "VLANs ") + String.join(", ", trunk);
	}

	/** {@return the speed of a trunk, and whether its ends disagree about the VLANs, which are told at the ports} */
	public String trunkLabel(PhysicalPort port) {
		return Wording.lines(times(Fleet.of(port).size(), Wording.text(port.getSpeed())),
				trunksDiffer(port) ? "VLANs differ" : "");
	}

	private static String times(int count, String speed) {
		return count == 1 || speed.isEmpty() ? speed : count + " × " + speed;
	}

	/** {@return whether the two ends of a trunk carry different VLANs} */
	public boolean trunksDiffer(PhysicalPort port) {
		return port.getLink() instanceof PhysicalPort other
				&& !Set.copyOf(port.getTrunkVlans()).equals(Set.copyOf(other.getTrunkVlans()));
	}

	/** {@return name of a router, whether it filters, and which machine provides it} */
	public String routerLabel(Router router) {
		return Wording.lines(Wording.text(router.getName()), router.getAccessRules().isEmpty() ? "Router" : "Router and firewall",
				provided(router));
	}

	/** {@return name, address and VLAN of an interface} */
	public String interfaceLabel(RouterInterface end) {
		String vlan = Wording.text(end.getVlan());
		return Wording.lines(Wording.text(end.getName()), Wording.text(end.getAddress()), vlan.isEmpty() ? "" : "VLAN " + vlan);
	}

	/** {@return name of an array, how many LUNs and exports it has, and which machine provides it} */
	public String arrayLabel(StorageArray array) {
		return Wording.lines(Wording.text(array.getName()), Wording.listed(several(array.getLuns().size(), "LUN"),
				several(array.getExports().size(), "export")), provided(array));
	}

	private static String several(int number, String what) {
		return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
	}

	/** {@return address and VLAN of a portal} */
	public String portalLabel(Portal portal) {
		String vlan = Wording.text(portal.getVlan());
		return Wording.lines(Wording.text(portal.getEndpoint()), vlan.isEmpty() ? "" : "VLAN " + vlan);
	}

	/** {@return name and size of a PC} */
	public String pcLabel(WorkstationPc pc) {
		return Wording.lines(Wording.text(pc.getName()),
				Wording.listed(Wording.counted(pc.getCpus(), "CPU", "CPUs"), Wording.text(pc.getMemory())));
	}

	/** {@return name of a network outside, and its prefixes} */
	public String networkLabel(ExternalNetwork network) {
		return Wording.lines(Wording.text(network.getName()), String.join(", ", network.getPrefixes()));
	}

	/** {@return the round trip between two sites} */
	public String latencyLabel(SiteLatency latency) {
		return Wording.text(latency.getRoundTrip());
	}

	/** {@return the subnets of the design that have a VLAN} */
	public List<Subnet> taggedSubnets(Datacenter datacenter) {
		return DesignContents.of(datacenter, Subnet.class).filter(subnet -> !Wording.text(subnet.getVlan()).isEmpty()).toList();
	}

	/** {@return VLAN, name and prefix of a subnet} */
	public String subnetLabel(Subnet subnet) {
		return Wording.lines("VLAN " + Wording.text(subnet.getVlan()), Wording.text(subnet.getName()),
				Wording.text(subnet.getPrefix()));
	}

	/** {@return the switch ports that carry the VLAN of a subnet, and the router interfaces in it} */
	public List<EObject> carriers(Subnet subnet) {
		String vlan = Wording.text(subnet.getVlan());
		List<EObject> carriers = new ArrayList<>();
		if (!vlan.isEmpty()) {
			DesignContents.of(subnet, PhysicalSwitch.class).flatMap(physical -> physical.getPorts().stream())
					.filter(port -> carries(port, vlan)).forEach(carriers::add);
			DesignContents.of(subnet, Router.class).flatMap(router -> router.getInterfaces().stream())
					.filter(end -> vlan.equals(end.getVlan())).forEach(carriers::add);
		}
		return carriers;
	}

	private static boolean carries(PhysicalPort port, String vlan) {
		Optional<VlanRange> wanted = VlanRange.tryParse(vlan);
		return vlan.equals(port.getAccessVlan()) || wanted.isPresent() && port.getTrunkVlans().stream()
				.flatMap(each -> VlanRange.tryParse(each).stream()).anyMatch(each -> each.contains(wanted.get().first()));
	}

	/** {@return which one of several ports an element would take: the first free one; empty text where nothing is to choose} */
	public String memberFor(EObject element, LinkEnd end) {
		return Plug.of(element).map(plug -> plug.memberFor(end)).orElse("");
	}

	/** {@return whether an element says which one of several ports it is plugged into} */
	public boolean namesMember(EObject element) {
		return Plug.of(element).map(Plug::member).isPresent();
	}

	/** {@return a name with this beginning that nothing in the design has} */
	public String newName(EObject anywhere, String beginning) {
		return FreeNames.inDesign(anywhere, 1, number -> "%s%02d".formatted(beginning, number));
	}

	/** {@return the next NIC name of a host} */
	public String newNicName(EsxiHost host) {
		return FreeNames.among(host.getNics(), 0, number -> "vmnic" + number);
	}

	/** {@return the next storage adapter name of a host} */
	public String newHbaName(EsxiHost host) {
		return FreeNames.among(host.getStorageAdapters(), 1, number -> "vmhba" + number);
	}

	/** {@return the next port name of a switch} */
	public String newPortName(PhysicalSwitch physical) {
		return FreeNames.among(physical.getPorts(), 1, number -> "port" + number);
	}

	/** {@return the next interface name of a router} */
	public String newInterfaceName(Router router) {
		return FreeNames.among(router.getInterfaces(), 0, number -> "eth" + number);
	}

	/** {@return the next adapter name of a PC} */
	public String newAdapterName(WorkstationPc pc) {
		return FreeNames.among(pc.getAdapters(), 1, number -> number == 1 ? "Ethernet" : "Ethernet" + number);
	}

	/** {@return the next fault domain name of a site} */
	public String newFaultDomainName(Site site) {
		return FreeNames.among(site.getFaultDomains(), 1, number -> "rack" + number);
	}

	/** {@return a VLAN that no subnet of the design has; the last one when all are taken} */
	public String newVlan(EObject anywhere) {
		List<String> taken = DesignContents.of(anywhere, Subnet.class).map(Subnet::getVlan).filter(Objects::nonNull).toList();
		return taken.size() > LAST_VLAN - FIRST_VLAN ? Integer.toString(LAST_VLAN)
				: FreeNames.text(taken, FIRST_VLAN, Integer::toString);
	}
}
