/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.LinkEnd;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.lab.AdapterKind;
import org.vdcstudio.model.lab.LabNic;
import org.vdcstudio.model.lab.LabVm;
import org.vdcstudio.model.lab.OperatingSystem;
import org.vdcstudio.model.lab.PcAdapter;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.lab.WorkstationPc;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.NtpSource;
import org.vdcstudio.model.network.PortForward;
import org.vdcstudio.model.network.Router;
import org.vdcstudio.model.network.Subnet;
import org.vdcstudio.model.storage.StorageArray;

/** What the expressions of the lab viewpoint ask. Blanks in the model are legal everywhere. */
public final class LabServices {

	private static final int FIRST_PRIVATE_SUBNET = 100;

	/** {@return the machines that run on a PC} */
	public List<LabVm> labVms(WorkstationPc pc) {
		return DesignContents.of(pc, LabVm.class).filter(vm -> vm.getPc() == pc).toList();
	}

	/** {@return what the adapters of a PC are plugged into} */
	public Collection<LinkEnd> networksOutside(WorkstationPc pc) {
		return pc.getAdapters().stream().map(PcAdapter::getLink).filter(Objects::nonNull)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** {@return the virtual machines that run, or may run, on the nested hosts of a PC} */
	public List<VirtualMachine> nestedVms(WorkstationPc pc) {
		Set<EsxiHost> hosts = labVms(pc).stream().map(LabVm::getHost).filter(Objects::nonNull).collect(Collectors.toSet());
		return DesignContents.of(pc, VirtualMachine.class)
				.filter(vm -> possibleHosts(vm).stream().anyMatch(hosts::contains)).toList();
	}

	/** {@return the host a virtual machine is placed on, or those of its cluster} */
	public List<EsxiHost> possibleHosts(VirtualMachine vm) {
		return DesignContents.hosts(vm.getPlacement());
	}

	/** {@return whether the design leaves it to a cluster on which host a virtual machine runs} */
	public boolean isPlacedByCluster(VirtualMachine vm) {
		return vm.getPlacement() instanceof Cluster;
	}

	/** {@return name, operating system and size of a PC} */
	public String pcLabel(WorkstationPc pc) {
		String system = pc.getOperatingSystem() == OperatingSystem.WINDOWS ? "Windows" : "Linux";
		return Wording.lines(Wording.text(pc.getName()),
				Wording.listed(system, Wording.counted(pc.getCpus(), "CPU", "CPUs"), Wording.text(pc.getMemory())));
	}

	/** {@return name, kind and address of an adapter} */
	public String adapterLabel(PcAdapter adapter) {
		return Wording.lines(Wording.text(adapter.getName()),
				Wording.listed(adapter.getKind() == AdapterKind.WIFI ? "Wi-Fi" : "wired", Wording.text(adapter.getAddress())));
	}

	/** {@return name, mode, subnet, leases and forwarded ports of a virtual network} */
	public String vmnetLabel(VMnet vmnet) {
		String mode = switch (vmnet.getMode()) {
			case BRIDGED -> "bridged";
			case NAT -> "NAT";
			case HOST_ONLY -> "host-only";
		};
		String leases = vmnet.getFirstLease() == null ? "DHCP" : "DHCP from " + vmnet.getFirstLease();
		String forwards = vmnet.getForwards().stream().map(LabServices::forward).collect(Collectors.joining("\n"));
		return Wording.lines(Wording.text(vmnet.getName()), Wording.listed(mode, Wording.text(vmnet.getSubnet())),
				vmnet.isDhcp() ? leases : "", forwards);
	}

	private static String forward(PortForward forward) {
		return forward.getProtocol().getLiteral() + " " + Wording.text(forward.getPort()) + " to "
				+ Wording.text(forward.getTarget());
	}

	/** {@return whether a bridged network has no wire: no adapter, or one that loses the MAC addresses of nested hosts} */
	public boolean lacksWire(VMnet vmnet) {
		@Nullable
		PcAdapter adapter = vmnet.getBridgedTo();
		return adapter == null || adapter.getKind() == AdapterKind.WIFI;
	}

	/** {@return whether nobody knows which addresses a network has} */
	public boolean lacksSubnet(VMnet vmnet) {
		return Wording.text(vmnet.getSubnet()).isEmpty();
	}

	/** {@return name, guest and size of a lab VM} */
	public String labVmLabel(LabVm vm) {
		return Wording.lines(Wording.text(vm.getName()), Wording.text(vm.getGuest()),
				Wording.listed(Wording.counted(vm.getCpus(), "CPU", "CPUs"), Wording.text(vm.getMemory()),
						isOff(vm) ? "powered off" : ""));
	}

	/** {@return whether a lab VM is powered off} */
	public boolean isOff(LabVm vm) {
		return vm.getPower() == PowerState.OFF;
	}

	/** {@return whether a virtual machine is powered off} */
	public boolean isOff(VirtualMachine vm) {
		return vm.getPower() == PowerState.OFF;
	}

	/** {@return name and address of a NIC} */
	public String labNicLabel(LabNic nic) {
		return Wording.lines(Wording.text(nic.getName()), nic.isDhcp() ? "DHCP" : Wording.text(nic.getAddress()));
	}

	/** {@return whether a NIC has a network} */
	public boolean isPluggedIn(LabNic nic) {
		return nic.getLink() != null;
	}

	/** {@return whether an adapter has a network} */
	public boolean isPluggedIn(PcAdapter adapter) {
		return adapter.getLink() != null;
	}

	/** {@return whether a NIC is plugged into a network of this mode} */
	public boolean isOn(LabNic nic, VMnetMode mode) {
		@Nullable
		VMnet link = nic.getLink();
		return link != null && link.getMode() == mode;
	}

	/** {@return name and version of a host} */
	public String nestedHostLabel(EsxiHost host) {
		String version = Wording.text(host.getVersion());
		return Wording.lines(Fleet.of(host).label(), version.isEmpty() ? "ESXi" : "ESXi " + version,
				cannotRun(host) ? "no nested virtualization" : "");
	}

	/** {@return whether a host runs in a machine that hardware virtualization is not passed on to} */
	public boolean cannotRun(EsxiHost host) {
		@Nullable
		LabVm machine = labVm(host);
		return machine != null && machine.getNestedVirtualization() != Toggle.ON;
	}

	/** {@return the lab VM that a host runs in, or null} */
	public @Nullable LabVm labVm(EsxiHost host) {
		Optional<LabVm> machine = DesignContents.of(host, LabVm.class).filter(vm -> vm.getHost() == host).findFirst();
		return machine.isPresent() ? machine.get() : null;
	}

	/** {@return name and kind of what a machine provides} */
	public String providedLabel(DesignElement provided) {
		String kind = switch (provided) {
			case DnsServer server -> "DNS server";
			case VCenterServer server -> "vCenter Server";
			case StorageArray array -> "storage";
			case NtpSource source -> "time source";
			case Router router -> "router";
			default -> String.valueOf(provided.eClass().getName());
		};
		return Wording.lines(Wording.text(provided.getName()), kind);
	}

	/** {@return name and size of a virtual machine; of a fleet, how many it is} */
	public String vmLabel(VirtualMachine vm) {
		return Wording.lines(Fleet.of(vm).label(),
				Wording.listed(Fleet.of(vm).count("VMs"), isOff(vm) ? "powered off" : ""));
	}

	/** {@return the name of a network outside} */
	public String outsideLabel(LinkEnd end) {
		return QualifiedNames.of(end).orElse("");
	}

	/** {@return whether a reference of the element is to one member of a fleet} */
	public boolean namesInstance(EObject element) {
		return switch (element) {
			case PcAdapter adapter -> adapter.getLinkInstance() != null;
			case VirtualMachine vm -> vm.getPlacementInstance() != null;
			default -> false;
		};
	}

	/** {@return the first wired adapter of a PC, or null} */
	public @Nullable PcAdapter wiredAdapter(WorkstationPc pc) {
		return pc.getAdapters().stream().filter(adapter -> adapter.getKind() == AdapterKind.ETHERNET).findFirst().orElse(null);
	}

	/** {@return the first adapter of a PC that is not plugged in, or null} */
	public @Nullable PcAdapter unpluggedAdapter(WorkstationPc pc) {
		return pc.getAdapters().stream().filter(adapter -> adapter.getLink() == null).findFirst().orElse(null);
	}

	/** {@return a name nothing in the design has} */
	public String newLabVmName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, number -> "machine" + number);
	}

	/** {@return a name nothing in the design has} */
	public String newHostName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, "esx%02d"::formatted);
	}

	/** {@return a name nothing in the design has} */
	public String newVmName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, "vm%02d"::formatted);
	}

	/** {@return a name nothing in the design has} */
	public String newNetworkName(EObject anywhere) {
		return FreeNames.inDesign(anywhere, 1, number -> number == 1 ? "Outside" : "Outside" + number);
	}

	/** {@return the name that ESXi gives a NIC of the machine it runs in} */
	public String vmnicName(LabNic nic) {
		return "vmnic" + (nic.eContainer() instanceof LabVm vm ? vm.getNics().indexOf(nic) : 0);
	}

	/** {@return the next NIC name of a machine} */
	public String newLabNicName(LabVm vm) {
		return FreeNames.among(vm.getNics(), 0, number -> "eth" + number);
	}

	/** {@return the next adapter name of a PC} */
	public String newAdapterName(WorkstationPc pc) {
		return FreeNames.among(pc.getAdapters(), 1, number -> number == 1 ? "Ethernet" : "Ethernet" + number);
	}

	/** {@return the name Workstation gives a network of this mode, or the next free one: VMnet0 is bridged, 1 host-only, 8 NAT} */
	public String newVMnetName(WorkstationPc pc, VMnetMode mode) {
		String usual = "VMnet" + switch (mode) {
			case BRIDGED -> 0;
			case HOST_ONLY -> 1;
			case NAT -> 8;
		};
		List<String> names = pc.getVmnets().stream().map(NamedElement::getName).filter(Objects::nonNull).toList();
		boolean taken = names.stream().anyMatch(usual::equalsIgnoreCase);
		return taken ? FreeNames.among(pc.getVmnets(), 2, number -> "VMnet" + number) : usual;
	}

	/** {@return a private subnet that neither a VMnet nor a subnet of the design has} */
	public String newSubnet(WorkstationPc pc) {
		List<String> taken = DesignContents.of(pc).flatMap(element -> switch (element) {
			case WorkstationPc other -> other.getVmnets().stream().map(VMnet::getSubnet);
			case Subnet subnet -> List.of(Wording.text(subnet.getPrefix())).stream();
			default -> List.<String>of().stream();
		}).filter(Objects::nonNull).toList();
		return FreeNames.text(taken, FIRST_PRIVATE_SUBNET, "192.168.%d.0/24"::formatted);
	}
}
