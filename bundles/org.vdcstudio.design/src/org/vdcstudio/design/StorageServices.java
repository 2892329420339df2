/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.VirtualDisk;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.storage.Datastore;
import org.vdcstudio.model.storage.DiskGroup;
import org.vdcstudio.model.storage.IscsiAdapter;
import org.vdcstudio.model.storage.LocalDisk;
import org.vdcstudio.model.storage.Lun;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.NfsExport;
import org.vdcstudio.model.storage.Portal;
import org.vdcstudio.model.storage.StaticTarget;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.storage.StorageDevice;
import org.vdcstudio.model.storage.StoragePool;
import org.vdcstudio.model.storage.VmfsDatastore;
import org.vdcstudio.model.storage.VsanArchitecture;
import org.vdcstudio.model.storage.VsanDatastore;
import org.vdcstudio.model.values.Endpoint;

/**
 * What the expressions of the storage viewpoint ask. Paths are those that are configured: adapters that ask portals. Whether the
 * network leads there is for rules and simulation to say.
 */
public final class StorageServices {

	/** {@return the hosts of the datacenter} */
	public List<EsxiHost> storageHosts(Datacenter datacenter) {
		return DesignContents.of(datacenter, EsxiHost.class).toList();
	}

	/** {@return the hosts of the cluster, its vSAN witness included} */
	public List<EsxiHost> storageHosts(Cluster cluster) {
		return Stream.concat(cluster.getHosts().stream(), Stream.ofNullable(cluster.getWitness())).distinct().toList();
	}

	/** {@return the arrays of the datacenter} */
	public List<StorageArray> arrays(Datacenter datacenter) {
		return DesignContents.of(datacenter, StorageArray.class).toList();
	}

	/** {@return the arrays that hosts of the cluster ask for LUNs or mount exports of} */
	public List<StorageArray> arrays(Cluster cluster) {
		Set<StorageArray> found = new LinkedHashSet<>();
		for (EsxiHost host : storageHosts(cluster)) {
			iscsiAdapters(host).forEach(adapter -> found.addAll(asked(adapter)));
			mounts(host).forEach(datastore -> Stream.ofNullable(datastore.getExport()).map(EObject::eContainer)
					.filter(StorageArray.class::isInstance).map(StorageArray.class::cast).forEach(found::add));
		}
		return List.copyOf(found);
	}

	/** {@return the datastores of the datacenter} */
	public List<Datastore> datastores(Datacenter datacenter) {
		return DesignContents.of(datacenter, Datastore.class).toList();
	}

	/** {@return the datastores that hosts of the cluster see or mount} */
	public List<Datastore> datastores(Cluster cluster) {
		Set<Datastore> found = new LinkedHashSet<>();
		for (EsxiHost host : storageHosts(cluster)) {
			found.addAll(mounts(host));
			found.addAll(visible(host));
			DesignContents.of(host, VmfsDatastore.class)
					.filter(datastore -> datastore.getExtents().stream().anyMatch(disks(host)::contains)).forEach(found::add);
		}
		Stream.ofNullable(cluster.getVsan()).forEach(found::add);
		return List.copyOf(found);
	}

	/** {@return name of a host, and how many there are of a fleet} */
	public String storageHostLabel(EsxiHost host) {
		Fleet fleet = Fleet.of(host);
		return Wording.lines(fleet.label(), fleet.count("hosts"));
	}

	/** {@return the iSCSI adapters of a host} */
	public List<IscsiAdapter> iscsiAdapters(EsxiHost host) {
		return Said.list(host, HostConfiguration::getStorageAdapters);
	}

	/** {@return the VMkernel adapters that carry iSCSI, and those that carry nothing yet and so could} */
	public List<VMkernelAdapter> storagePorts(EsxiHost host) {
		Set<VMkernelAdapter> bound = iscsiAdapters(host).stream().flatMap(adapter -> adapter.getBoundAdapters().stream())
				.collect(Collectors.toSet());
		Stream<VMkernelAdapter> standard = Said.list(host, HostConfiguration::getSwitches).stream()
				.flatMap(vswitch -> vswitch.getPortGroups().stream()).flatMap(group -> group.getVmkernelAdapters().stream());
		return Stream.concat(standard, Said.list(host, HostConfiguration::getVmkernelAdapters).stream())
				.filter(adapter -> bound.contains(adapter)
						|| adapter.getServices().isEmpty() && adapter.getStack() == TcpIpStack.DEFAULT && !iscsiAdapters(host).isEmpty())
				.toList();
	}

	/** {@return the local disks of a host} */
	public List<LocalDisk> disks(EsxiHost host) {
		return Said.list(host, HostConfiguration::getDisks);
	}

	/** {@return the local disks of a host that are not devices of vSAN} */
	public List<LocalDisk> disksOutsideVsan(EsxiHost host) {
		return disks(host).stream().filter(disk -> !isVsanDevice(disk)).toList();
	}

	/** {@return the vSAN disk groups of a host} */
	public List<DiskGroup> diskGroups(EsxiHost host) {
		return Said.list(host, HostConfiguration::getDiskGroups);
	}

	/** {@return the vSAN storage pools of a host} */
	public List<StoragePool> storagePools(EsxiHost host) {
		return Said.list(host, HostConfiguration::getStoragePools);
	}

	/** {@return the NFS datastores that a host mounts} */
	public List<NfsDatastore> mounts(EsxiHost host) {
		return Said.list(host, HostConfiguration::getMounts);
	}

	/** {@return name, kind and bound ports of an iSCSI adapter} */
	public String storageAdapterLabel(IscsiAdapter adapter) {
		String kind = switch (adapter.getKind()) {
			case SOFTWARE -> "software iSCSI";
			case DEPENDENT -> "dependent iSCSI";
			case INDEPENDENT -> "independent iSCSI";
		};
		return Wording.lines(Wording.text(adapter.getName()), Wording.parts(kind, adapter.isEnabled() ? "" : "not enabled"),
				asksNobody(adapter) ? "asks no target" : "");
	}

	/** {@return whether the adapter has neither dynamic nor static targets} */
	public boolean asksNobody(IscsiAdapter adapter) {
		return adapter.getDiscoveryAddresses().isEmpty() && adapter.getStaticTargets().isEmpty();
	}

	/** {@return name and address of a VMkernel adapter} */
	public String storagePortLabel(VMkernelAdapter adapter) {
		String address = adapter.isDhcp() ? "DHCP" : Fleet.around(adapter).numbers(adapter.getAddress());
		return Wording.lines(Wording.text(adapter.getName()), Wording.or(address, "no address"));
	}

	/** {@return whether an iSCSI adapter is bound to the port} */
	public boolean isBound(VMkernelAdapter adapter) {
		return bindings(adapter).findAny().isPresent();
	}

	private static Stream<IscsiAdapter> bindings(VMkernelAdapter adapter) {
		@Nullable
		EObject owner = adapter;
		while (owner != null && !(owner instanceof HostConfiguration)) {
			owner = owner.eContainer();
		}
		return owner instanceof HostConfiguration host
				? host.getStorageAdapters().stream().filter(hba -> hba.getBoundAdapters().contains(adapter))
				: Stream.empty();
	}

	/** {@return the portals to which a bound port leads} */
	public List<Portal> portals(VMkernelAdapter adapter) {
		return bindings(adapter).flatMap(hba -> asked(hba).stream()).flatMap(array -> array.getPortals().stream()).distinct().toList();
	}

	/** {@return the portals to which an adapter leads that is bound to no port: the routes of the host choose} */
	public List<Portal> portals(IscsiAdapter adapter) {
		return adapter.getBoundAdapters().isEmpty() ? asked(adapter).stream().flatMap(array -> array.getPortals().stream()).toList()
				: List.of();
	}

	private static Set<StorageArray> asked(IscsiAdapter adapter) {
		return DesignContents.of(adapter, StorageArray.class).filter(array -> asks(adapter, array))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Whether an adapter asks an array: a target that is found by one portal names all its portals. */
	private static boolean asks(IscsiAdapter adapter, StorageArray array) {
		return adapter.isEnabled() && Stream
				.concat(adapter.getDiscoveryAddresses().stream(), adapter.getStaticTargets().stream().map(StaticTarget::getEndpoint))
				.map(StorageServices::endpoint).flatMap(Optional::stream).anyMatch(asked -> array.getPortals().stream()
						.anyMatch(portal -> endpoint(portal.getEndpoint()).filter(asked::equals).isPresent()));
	}

	static Optional<Endpoint> endpoint(@Nullable String text) {
		return Endpoint.tryParse(text, Endpoint.ISCSI_PORT);
	}

	/** {@return name and target of an array} */
	public String arrayLabel(StorageArray array) {
		return Wording.lines(Wording.text(array.getName()), Wording.or(array.getIqn(), Wording.text(array.getFqdn())));
	}

	/** {@return the address at which a portal listens} */
	public String portalLabel(Portal portal) {
		return Wording.or(portal.getEndpoint(), "no address");
	}

	/** {@return name, size and state of a LUN} */
	public String lunLabel(Lun lun) {
		String number = Wording.text(lun.getNumber());
		OptionalInt paths = fewestPaths(lun);
		String reach = !paths.isPresent() ? "no host gets to it"
				: paths.getAsInt() == 1 ? "one path" : paths.getAsInt() + " paths a host";
		return Wording.lines(Wording.text(lun.getName()), Wording.parts(number.isEmpty() ? "" : "LUN " + number, Wording.text(lun.getSize())),
				Wording.parts(reach, isFree(lun) ? "not formatted" : ""));
	}

	/** {@return name, size and kind of a local disk} */
	public String diskLabel(LocalDisk disk) {
		return Wording.lines(Wording.text(disk.getName()), Wording.parts(Wording.text(disk.getSize()), kind(disk)));
	}

	/** {@return name, size and kind of a device of vSAN, on one line} */
	public String deviceLabel(LocalDisk disk) {
		return Wording.parts(Wording.text(disk.getName()), Wording.text(disk.getSize()), kind(disk));
	}

	private static String kind(LocalDisk disk) {
		return switch (disk.getKind()) {
			case HDD -> "HDD";
			case SSD -> "SSD";
			case NVME -> "NVMe";
		};
	}

	/** {@return name and path of an export} */
	public String exportLabel(NfsExport export) {
		return Wording.lines(Wording.text(export.getName()), Wording.parts(Wording.text(export.getPath()), export.isReadOnly() ? "read-only" : ""));
	}

	/** {@return the datastores formatted on a LUN or disk} */
	public List<VmfsDatastore> formattedAs(StorageDevice device) {
		return DesignContents.of(device, VmfsDatastore.class).filter(datastore -> datastore.getExtents().contains(device)).toList();
	}

	/** {@return the NFS datastores that are mounted from an export} */
	public List<NfsDatastore> exportedAs(NfsExport export) {
		return DesignContents.of(export, NfsDatastore.class).filter(datastore -> export.equals(datastore.getExport())).toList();
	}

	/** {@return whether a device is neither formatted nor used raw nor part of vSAN} */
	public boolean isFree(StorageDevice device) {
		return uses(device) == 0;
	}

	/** {@return whether a device is used for two things at once, which destroys data} */
	public boolean isUsedTwice(StorageDevice device) {
		return uses(device) > 1;
	}

	private long uses(StorageDevice device) {
		long raw = DesignContents.of(device, VmConfiguration.class)
				.filter(vm -> vm.getDisks().stream().anyMatch(disk -> device.equals(disk.getRawDevice()))).count();
		return formattedAs(device).size() + Math.min(raw, 1) + (isVsanDevice(device) ? 1 : 0);
	}

	private static boolean isVsanDevice(StorageDevice device) {
		return device.eContainer() instanceof HostConfiguration host && Stream
				.concat(host.getStoragePools().stream().flatMap(pool -> pool.getDisks().stream()), host.getDiskGroups().stream()
						.flatMap(group -> Stream.concat(group.getCache().stream(), group.getCapacity().stream())))
				.anyMatch(device::equals);
	}

	/** {@return whether no host has a path to the LUN} */
	public boolean isUnreachable(Lun lun) {
		return fewestPaths(lun).isEmpty();
	}

	/** {@return whether a host that sees the LUN has only one path to it} */
	public boolean hasSinglePath(Lun lun) {
		return fewestPaths(lun).orElse(0) == 1;
	}

	private OptionalInt fewestPaths(Lun lun) {
		return lun.eContainer() instanceof StorageArray array
				? DesignContents.of(lun, EsxiHost.class).mapToInt(host -> paths(host, array, lun)).filter(paths -> paths > 0).min()
				: OptionalInt.empty();
	}

	private int paths(EsxiHost host, StorageArray array, Lun lun) {
		int paths = 0;
		for (IscsiAdapter adapter : iscsiAdapters(host)) {
			if (asks(adapter, array) && isPresented(lun, array, adapter)) {
				paths += Math.max(1, adapter.getBoundAdapters().size()) * array.getPortals().size();
			}
		}
		return paths;
	}

	/** An array without access groups shows everything to everybody. */
	private static boolean isPresented(Lun lun, StorageArray array, IscsiAdapter adapter) {
		Set<String> initiators = new HashSet<>(Fleet.around(adapter).names(adapter.getIqn()));
		return array.getAccessGroups().isEmpty() || array.getAccessGroups().stream()
				.anyMatch(group -> group.getPresentations().stream().anyMatch(each -> lun.equals(each.getLun()))
						&& (group.getInitiators().isEmpty() || group.getInitiators().stream().anyMatch(initiators::contains)));
	}

	/** {@return the VMFS datastores that a host sees: it has paths to all their LUNs} */
	public List<VmfsDatastore> visible(EsxiHost host) {
		return DesignContents.of(host, VmfsDatastore.class).filter(datastore -> sees(host, datastore)).toList();
	}

	private boolean sees(EsxiHost host, VmfsDatastore datastore) {
		return !datastore.getExtents().isEmpty() && datastore.getExtents().stream().allMatch(
				device -> device instanceof Lun lun && lun.eContainer() instanceof StorageArray array && paths(host, array, lun) > 0);
	}

	/** {@return name, kind and what matters of a datastore} */
	public String datastoreLabel(Datastore datastore) {
		String kind = switch (datastore) {
			case VmfsDatastore vmfs -> "VMFS " + Wording.or(vmfs.getVersion(), "6");
			case NfsDatastore nfs -> Wording.parts("NFS " + nfs.getVersion().getLiteral(), nfs.isReadOnly() ? "read-only" : "");
			case VsanDatastore vsan -> Wording.parts(vsan.getArchitecture() == VsanArchitecture.ESA ? "vSAN ESA" : "vSAN OSA",
					"tolerates " + Wording.or(vsan.getFailuresToTolerate(), "1"));
			default -> "";
		};
		return Wording.lines(Wording.text(datastore.getName()), kind);
	}

	/** {@return whether nothing lies under the datastore: no device, no export, no disks of a cluster} */
	public boolean isBaseless(Datastore datastore) {
		return switch (datastore) {
			case VmfsDatastore vmfs -> vmfs.getExtents().isEmpty();
			case NfsDatastore nfs -> nfs.getExport() == null;
			case VsanDatastore vsan -> contributors(vsan).isEmpty();
			default -> false;
		};
	}

	/** {@return whether no host can use the datastore} */
	public boolean isUnused(Datastore datastore) {
		return switch (datastore) {
			case NfsDatastore nfs -> DesignContents.of(nfs, EsxiHost.class).noneMatch(host -> mounts(host).contains(nfs));
			case VmfsDatastore vmfs -> DesignContents.of(vmfs, EsxiHost.class)
					.noneMatch(host -> sees(host, vmfs) || disks(host).containsAll(vmfs.getExtents()));
			default -> false;
		};
	}

	/** {@return the vSAN datastore to which the disks of a disk group or storage pool belong, in the clusters of its hosts} */
	public List<VsanDatastore> contributesTo(NamedElement groupOrPool) {
		return clustersOf(groupOrPool).stream().map(Cluster::getVsan).filter(Objects::nonNull).distinct().toList();
	}

	/** {@return the clusters of the hosts that have a disk group or storage pool} */
	public List<Cluster> clustersOf(NamedElement groupOrPool) {
		return DesignContents.of(groupOrPool, Cluster.class).filter(cluster -> cluster.getHosts().stream()
				.anyMatch(host -> diskGroups(host).contains(groupOrPool) || storagePools(host).contains(groupOrPool))).toList();
	}

	private List<NamedElement> contributors(VsanDatastore vsan) {
		List<NamedElement> found = new ArrayList<>();
		DesignContents.of(vsan, Cluster.class).filter(cluster -> vsan.equals(cluster.getVsan()))
				.flatMap(cluster -> cluster.getHosts().stream()).forEach(host -> {
					found.addAll(diskGroups(host));
					found.addAll(storagePools(host));
				});
		return found;
	}

	/** {@return the vSAN datastore of the clusters whose witness a host is} */
	public List<VsanDatastore> witnessOf(EsxiHost host) {
		return DesignContents.of(host, Cluster.class).filter(cluster -> host.equals(cluster.getWitness())).map(Cluster::getVsan)
				.filter(Objects::nonNull).distinct().toList();
	}

	/** {@return name and devices of a disk group} */
	public String diskGroupLabel(DiskGroup group) {
		return Wording.lines(Wording.text(group.getName()),
				"%d cache, %d capacity".formatted(group.getCache().size(), group.getCapacity().size()));
	}

	/** {@return name and devices of a storage pool} */
	public String storagePoolLabel(StoragePool pool) {
		return Wording.lines(Wording.text(pool.getName()), pool.getDisks().size() == 1 ? "1 device" : pool.getDisks().size() + " devices");
	}

	/** {@return whether a pool or group lacks the devices it needs} */
	public boolean lacksDevices(NamedElement groupOrPool) {
		return switch (groupOrPool) {
			case DiskGroup group -> group.getCache().size() != 1 || group.getCapacity().isEmpty();
			case StoragePool pool -> pool.getDisks().isEmpty();
			default -> false;
		};
	}

	/** {@return the VMDKs of the VMs of a datacenter or cluster, those of templates left out} */
	public List<VirtualDisk> virtualDisks(EObject root) {
		return machines(root).flatMap(vm -> vm.getDisks().stream()).toList();
	}

	/** {@return the VMs that have the disks of their template} */
	public List<VirtualMachine> machinesWithTemplateDisks(EObject root) {
		return machines(root).filter(vm -> vm.getDisks().isEmpty() && !Said.list(vm, VmConfiguration::getDisks).isEmpty()).toList();
	}

	private static Stream<VirtualMachine> machines(EObject root) {
		return DesignContents.of(root, VirtualMachine.class).filter(vm -> !(root instanceof Cluster cluster) || vm.getPlacement() == cluster
				|| vm.getPlacement() instanceof EsxiHost host && cluster.getHosts().contains(host));
	}

	/** {@return the VM, its disk and the size of it} */
	public String virtualDiskLabel(VirtualDisk disk) {
		Fleet fleet = Fleet.around(disk);
		return Wording.lines(Wording.parts(fleet.label(), Wording.text(disk.getName())),
				Wording.parts(fleet.count("VMs"), Wording.text(disk.getSize()), disk.getRawDevice() == null ? "" : "raw device"));
	}

	/** {@return the VM, and the disks it has from its template} */
	public String templateDisksLabel(VirtualMachine vm) {
		Fleet fleet = Fleet.of(vm);
		List<VirtualDisk> disks = Said.list(vm, VmConfiguration::getDisks);
		@Nullable
		VmTemplate template = vm.getTemplate();
		return Wording.lines(fleet.label(),
				Wording.parts(fleet.count("VMs"),
						disks.stream().map(disk -> (Wording.text(disk.getName()) + " " + Wording.text(disk.getSize())).strip())
								.collect(Collectors.joining(", ")),
						template == null ? "" : "like " + Wording.text(template.getName())));
	}

	/** {@return what holds a VMDK, or the VMDKs of a VM: datastores, and devices used raw} */
	public List<EObject> heldBy(EObject vmOrDisk) {
		return switch (vmOrDisk) {
			case VirtualDisk disk -> holders(disk.eContainer(), disk).toList();
			case VirtualMachine vm -> Said.list(vm, VmConfiguration::getDisks).stream().flatMap(disk -> holders(vm, disk)).distinct().toList();
			default -> List.of();
		};
	}

	private static Stream<EObject> holders(@Nullable EObject owner, VirtualDisk disk) {
		if (disk.getRawDevice() != null) {
			return Stream.of(disk.getRawDevice());
		}
		@Nullable
		Datastore own = disk.getDatastore();
		if (own != null) {
			return Stream.of(own);
		}
		return owner instanceof VirtualMachine vm ? Said.value(vm, VmConfiguration::getDatastore).stream().map(EObject.class::cast)
				: Stream.empty();
	}

	/** {@return the VMDKs that a datastore or a raw device holds, and the VMs whose template disks it holds} */
	public List<EObject> holds(EObject datastoreOrDevice) {
		return DesignContents.of(datastoreOrDevice, VirtualMachine.class)
				.<EObject>flatMap(vm -> vm.getDisks().isEmpty() ? Stream.of(vm) : vm.getDisks().stream())
				.filter(each -> heldBy(each).contains(datastoreOrDevice)).toList();
	}
}
