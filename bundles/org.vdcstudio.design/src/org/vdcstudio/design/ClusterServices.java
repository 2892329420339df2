/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputeResource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.HostRule;
import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.compute.ResourcePool;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.compute.VmRule;
import org.vdcstudio.model.compute.VmRuleKind;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.storage.AccessGroup;
import org.vdcstudio.model.storage.Datastore;
import org.vdcstudio.model.storage.LocalDisk;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.StorageDevice;
import org.vdcstudio.model.storage.VmfsDatastore;
import org.vdcstudio.model.storage.VsanDatastore;
import org.vdcstudio.model.values.DataSize;

/** What the expressions of the cluster viewpoint ask. Blanks in the model are legal everywhere. */
public final class ClusterServices {

	/** {@return whether there is a diagram of it: of every cluster, and of every host in none} */
	public boolean hasDiagram(ComputeResource resource) {
		return !(resource instanceof EsxiHost host) || cluster(host) == null && watched(host).isEmpty();
	}

	private static Optional<Cluster> watched(EsxiHost host) {
		return DesignContents.of(host, Cluster.class).filter(cluster -> cluster.getWitness() == host).findFirst();
	}

	/** {@return what a diagram is about} */
	public String title(ComputeResource resource) {
		String name = Wording.text(resource.getName());
		return resource instanceof EsxiHost host ? "Host " + Fleet.of(host).label() + ", in no cluster"
				: "Cluster " + name;
	}

	/** {@return the hosts of a cluster; a host itself} */
	public List<EsxiHost> members(ComputeResource resource) {
		return DesignContents.hosts(resource);
	}

	/** {@return the cluster of a host, or null} */
	public @Nullable Cluster cluster(EsxiHost host) {
		Optional<Cluster> cluster = DesignContents.clusters(host).findFirst();
		return cluster.isPresent() ? cluster.get() : null;
	}

	/** {@return the VMs that are placed on exactly this host or cluster} */
	public List<VirtualMachine> placedVms(ComputeResource resource) {
		return DesignContents.of(resource, VirtualMachine.class).filter(vm -> vm.getPlacement() == resource).toList();
	}

	/** {@return the witness of a stretched cluster} */
	public List<EsxiHost> witnesses(ComputeResource resource) {
		return resource instanceof Cluster cluster && cluster.getWitness() != null ? List.of(cluster.getWitness()) : List.of();
	}

	/** {@return the rules for VMs of a cluster} */
	public List<VmRule> vmRules(ComputeResource resource) {
		return resource instanceof Cluster cluster ? cluster.getVmRules() : List.of();
	}

	/** {@return the rules for VMs and hosts of a cluster} */
	public List<HostRule> hostRules(ComputeResource resource) {
		return resource instanceof Cluster cluster ? cluster.getHostRules() : List.of();
	}

	/** {@return the resource pools in a cluster or pool} */
	public List<ResourcePool> resourcePools(EObject parent) {
		return poolsOf(parent);
	}

	static List<ResourcePool> poolsOf(EObject parent) {
		return switch (parent) {
			case Cluster cluster -> cluster.getPools();
			case ResourcePool pool -> pool.getPools();
			default -> List.of();
		};
	}

	/** {@return the datastores that a host of the diagram was given or a VM on them uses, and those that no host has} */
	public List<Datastore> datastores(ComputeResource resource) {
		List<EsxiHost> members = members(resource);
		Set<Datastore> shown = DatastoreAccess.given(members);
		Stream.concat(Stream.of(resource), members.stream()).distinct().flatMap(place -> placedVms(place).stream())
				.flatMap(vm -> filesOn(vm).stream()).forEach(shown::add);
		Set<Datastore> elsewhere = DatastoreAccess.given(DesignContents.of(resource, EsxiHost.class).toList());
		return DesignContents.of(resource, Datastore.class)
				.filter(datastore -> shown.contains(datastore) || !elsewhere.contains(datastore)).toList();
	}

	private static boolean isGiven(Datastore datastore, List<EsxiHost> hosts) {
		return hosts.stream().anyMatch(host -> DatastoreAccess.count(host, datastore) > 0);
	}

	/** {@return the datastores that a host was given, some of a fleet at least, in the order of the design} */
	public List<Datastore> accessible(EsxiHost host) {
		Set<Datastore> given = DatastoreAccess.given(List.of(host));
		return DesignContents.of(host, Datastore.class).filter(given::contains).toList();
	}

	/** {@return the datastore that has the files of a VM: its own, else that of its template} */
	public List<Datastore> filesOn(VirtualMachine vm) {
		@Nullable
		Datastore datastore = configured(vm, VmConfiguration::getDatastore);
		return datastore == null ? List.of() : List.of(datastore);
	}

	private static <T> @Nullable T configured(VirtualMachine vm, Function<VmConfiguration, @Nullable T> feature) {
		@Nullable
		T own = feature.apply(vm);
		@Nullable
		VmConfiguration template = vm.getTemplate();
		return own != null || template == null ? own : feature.apply(template);
	}

	private static <T> @Nullable T configured(EsxiHost host, Function<HostConfiguration, @Nullable T> feature) {
		@Nullable
		T own = feature.apply(host);
		@Nullable
		HostConfiguration template = host.getTemplate();
		return own != null || template == null ? own : feature.apply(template);
	}

	/** {@return what HA of a cluster does} */
	public String availabilityLabel(Cluster cluster) {
		if (!cluster.isHighAvailability()) {
			return "vSphere HA\noff: VMs of a failed host stay down";
		}
		String isolation = switch (cluster.getIsolationResponse()) {
			case LEAVE_ON -> "leave VMs on";
			case SHUT_DOWN -> "shut VMs down";
			case POWER_OFF -> "power VMs off";
		};
		String heartbeats = names(cluster.getHeartbeatDatastores());
		return Wording.lines("vSphere HA", "admission control: " + admissionControl(cluster), "isolated hosts " + isolation,
				heartbeats.isEmpty() ? "" : "heartbeats on " + heartbeats);
	}

	private static String admissionControl(Cluster cluster) {
		String failures = Wording.counted(cluster.getHostFailures(), "host", "hosts");
		String tolerated = failures.isEmpty() ? "" : failures + " may fail";
		return switch (cluster.getAdmissionControl()) {
			case OFF -> "off";
			case SLOTS -> Wording.listed("slots", tolerated);
			case FAILOVER_HOSTS -> Wording.listed("failover hosts", names(cluster.getFailoverHosts()));
			case PERCENTAGE -> Wording.listed(percent(cluster.getCpuPercentage(), "CPU"),
					percent(cluster.getMemoryPercentage(), "memory"), tolerated.isEmpty() && cluster.getCpuPercentage() == null ? "1 host may fail" : tolerated);
		};
	}

	private static String percent(@Nullable String share, String of) {
		return share == null ? "" : share + " % " + of;
	}

	private static String names(Collection<? extends NamedElement> elements) {
		return elements.stream().map(element -> Wording.text(element.getName())).collect(Collectors.joining(", "));
	}

	/** {@return whether VMs of a failed host are sure to run again: HA is on and keeps room for them} */
	public boolean isProtected(Cluster cluster) {
		return cluster.isHighAvailability() && cluster.getAdmissionControl() != AdmissionControl.OFF;
	}

	/** {@return what DRS of a cluster does, its EVC mode, and who manages it} */
	public String drsLabel(Cluster cluster) {
		String level = switch (cluster.getDrs()) {
			case OFF -> "off";
			case MANUAL -> "manual";
			case PARTIALLY_AUTOMATED -> "partially automated";
			case FULLY_AUTOMATED -> "fully automated";
		};
		String evc = Wording.text(cluster.getEvc());
		String managers = names(DesignContents.of(cluster, VCenterServer.class)
				.filter(server -> server.getManages().contains(cluster)).toList());
		return Wording.lines("DRS", level, evc.isEmpty() ? "no EVC" : "EVC " + evc,
				managers.isEmpty() ? "no vCenter Server" : "vCenter Server " + managers);
	}

	/** {@return name, number, version and size of hosts, and what is remarkable about them} */
	public String hostLabel(EsxiHost host) {
		String version = Wording.text(configured(host, HostConfiguration::getVersion));
		return Wording.lines(Fleet.of(host).label(),
				Wording.listed(Fleet.of(host).count("hosts"), version.isEmpty() ? "" : "ESXi " + version,
						Wording.text(configured(host, HostConfiguration::getMemory))),
				missesSharedDatastore(host) ? "not on every shared datastore" : isKeptFree(host) ? "kept free for failover" : "");
	}

	/** {@return name of a witness} */
	public String witnessLabel(EsxiHost host) {
		return Wording.lines(Wording.text(host.getName()), "witness");
	}

	/** {@return who decides where the VMs run that are placed on a cluster} */
	public String anyHostLabel(Cluster cluster) {
		String placed = switch (cluster.getDrs()) {
			case OFF -> "placed when powered on";
			case MANUAL -> "placed as DRS recommends";
			default -> "placed by DRS";
		};
		return Wording.lines("Any host of " + Wording.text(cluster.getName()), placed);
	}

	/** {@return whether admission control keeps a host free} */
	public boolean isKeptFree(EsxiHost host) {
		return DesignContents.clusters(host).anyMatch(cluster -> cluster.getFailoverHosts().contains(host));
	}

	/** {@return whether other hosts of its cluster share a datastore that this one was not given, so that VMs cannot come here} */
	public boolean missesSharedDatastore(EsxiHost host) {
		@Nullable
		Cluster cluster = cluster(host);
		if (cluster == null) {
			return false;
		}
		Set<Datastore> own = DatastoreAccess.given(List.of(host));
		return DatastoreAccess.given(cluster.getHosts()).stream().anyMatch(datastore -> !own.contains(datastore) && !isOnLocalDisk(datastore));
	}

	/** {@return name, number and size of VMs, and what is remarkable about them} */
	public String vmLabel(VirtualMachine vm) {
		String instance = Wording.text(vm.getPlacementInstance());
		return Wording.lines(Fleet.of(vm).label(),
				Wording.listed(Fleet.of(vm).count("VMs"),
						Wording.counted(configured(vm, VmConfiguration::getCpus), "CPU", "CPUs"),
						Wording.text(configured(vm, VmConfiguration::getMemory))),
				instance.isEmpty() || vm.getPlacement() == null ? "" : "on " + vm.getPlacement().getName() + instance,
				isOff(vm) ? "powered off" : lacksStorage(vm) ? "files out of reach" : "");
	}

	/** {@return the guest of a VM} */
	public String guest(VirtualMachine vm) {
		return Wording.text(configured(vm, VmConfiguration::getGuest));
	}

	/** {@return whether a VM is powered off} */
	public boolean isOff(VirtualMachine vm) {
		return vm.getPower() == PowerState.OFF;
	}

	/** {@return whether no host that a VM may run on was given the datastore with its files} */
	public boolean lacksStorage(VirtualMachine vm) {
		List<EsxiHost> hosts = DesignContents.hosts(vm.getPlacement());
		return !hosts.isEmpty() && filesOn(vm).stream().anyMatch(datastore -> !isGiven(datastore, hosts));
	}

	/** {@return name and meaning of a rule} */
	public String ruleLabel(VmRule rule) {
		return Wording.lines(Wording.text(rule.getName()),
				rule.getKind() == VmRuleKind.SEPARATE ? "keeps VMs apart" : "keeps VMs together",
				cannotHold(rule) ? "more VMs than hosts" : "");
	}

	/** {@return name and meaning of a rule} */
	public String ruleLabel(HostRule rule) {
		return Wording.lines(Wording.text(rule.getName()), switch (rule.getKind()) {
			case MUST_RUN_ON -> "VMs must run on";
			case SHOULD_RUN_ON -> "VMs should run on";
			case MUST_NOT_RUN_ON -> "VMs must not run on";
			case SHOULD_NOT_RUN_ON -> "VMs should not run on";
		}, cannotHold(rule) ? "holds for nothing" : "");
	}

	/** {@return whether a rule is to keep more VMs apart than there are hosts} */
	public boolean cannotHold(VmRule rule) {
		int vms = rule.getVms().stream().mapToInt(vm -> Fleet.of(vm).size()).sum();
		int hosts = rule.eContainer() instanceof Cluster cluster
				? cluster.getHosts().stream().mapToInt(host -> Fleet.of(host).size()).sum()
				: 0;
		return rule.getKind() == VmRuleKind.SEPARATE && vms > hosts;
	}

	/** {@return whether a rule lacks VMs or hosts} */
	public boolean cannotHold(HostRule rule) {
		return rule.getVms().isEmpty() || rule.getHosts().isEmpty();
	}

	/** {@return whether a rule keeps VMs off its hosts} */
	public boolean forbids(HostRule rule) {
		return rule.getKind() == HostRuleKind.MUST_NOT_RUN_ON || rule.getKind() == HostRuleKind.SHOULD_NOT_RUN_ON;
	}

	/** {@return name of a pool, and what it reserves} */
	public String poolLabel(ResourcePool pool) {
		String cpu = Wording.text(pool.getCpuReservation());
		String memory = Wording.text(pool.getMemoryReservation());
		String reserved = Wording.listed(cpu, memory);
		return Wording.lines(Wording.text(pool.getName()), reserved.isEmpty() ? "nothing reserved" : reserved + " reserved");
	}

	/** {@return name, kind and size of a datastore, and whether HA watches hosts through it} */
	public String datastoreLabel(Datastore datastore) {
		String kind = switch (datastore) {
			case VmfsDatastore vmfs -> Wording.listed(("VMFS " + Wording.text(vmfs.getVersion())).strip(), size(vmfs));
			case NfsDatastore nfs -> "NFS " + nfs.getVersion().getLiteral() + (nfs.isReadOnly() ? ", read-only" : "");
			case VsanDatastore vsan -> "vSAN " + vsan.getArchitecture().getLiteral().toUpperCase(Locale.ROOT);
			default -> "";
		};
		return Wording.lines(Wording.text(datastore.getName()), kind);
	}

	private static String size(VmfsDatastore datastore) {
		List<Optional<DataSize>> sizes = datastore.getExtents().stream().map(StorageDevice::getSize).map(DataSize::tryParse)
				.toList();
		return sizes.isEmpty() || sizes.stream().anyMatch(Optional::isEmpty) ? ""
				: new DataSize(sizes.stream().map(Optional::orElseThrow).map(each -> BigInteger.valueOf(each.bytes()))
						.reduce(BigInteger.ZERO, BigInteger::add).longValueExact()).toString();
	}

	/** {@return whether a datastore is on a disk of a host, which others cannot share} */
	public boolean isOnLocalDisk(Datastore datastore) {
		return datastore instanceof VmfsDatastore vmfs && vmfs.getExtents().stream().anyMatch(LocalDisk.class::isInstance);
	}

	/** {@return whether none of the hosts of a diagram was given a datastore} */
	public boolean isOutOfReach(Datastore datastore, ComputeResource root) {
		return !isGiven(datastore, members(root));
	}

	/** {@return whether only one of the hosts of a cluster was given a datastore} */
	public boolean hangsOnOneHost(Datastore datastore, ComputeResource root) {
		int hosts = members(root).stream().mapToInt(host -> Fleet.of(host).size()).sum();
		return hosts > 1 && members(root).stream().mapToInt(host -> DatastoreAccess.count(host, datastore)).sum() == 1;
	}

	/** {@return whether only some of the hosts that an element stands for were given a datastore} */
	public boolean isPartial(EsxiHost host, Datastore datastore) {
		return DatastoreAccess.count(host, datastore) < Fleet.of(host).size();
	}

	/** {@return how many of the hosts that an element stands for were given a datastore} */
	public String accessLabel(EsxiHost host, Datastore datastore) {
		return DatastoreAccess.count(host, datastore) + " of " + Fleet.of(host).size();
	}

	/** {@return the exports that a host mounts, itself or by its template} */
	public List<NfsDatastore> mountsOf(EsxiHost host) {
		return DatastoreAccess.mounts(host);
	}

	/** {@return what a host has to mount to have one more: also the exports of its template, which its own would replace} */
	public List<NfsDatastore> mountsToAdd(EsxiHost host, NfsDatastore datastore) {
		return Stream.concat(host.getMounts().isEmpty() ? DatastoreAccess.mounts(host).stream() : Stream.empty(),
				Stream.of(datastore)).distinct().toList();
	}

	/** {@return the first access group that presents a datastore, or null} */
	public @Nullable AccessGroup accessGroup(VmfsDatastore datastore) {
		Optional<AccessGroup> group = DatastoreAccess.groups(datastore).findFirst();
		return group.isPresent() ? group.get() : null;
	}

	/** {@return the iSCSI names of hosts that an access group does not have} */
	public List<String> initiatorsToAdd(EsxiHost host, AccessGroup group) {
		return DatastoreAccess.initiators(host).stream()
				.filter(name -> group.getInitiators().stream().noneMatch(name::equalsIgnoreCase)).toList();
	}

	/** {@return the iSCSI names of an access group without those of some hosts} */
	public List<String> initiatorsToKeep(EsxiHost host, AccessGroup group) {
		List<String> gone = DatastoreAccess.initiators(host);
		return group.getInitiators().stream().filter(name -> gone.stream().noneMatch(name::equalsIgnoreCase)).toList();
	}

	/** {@return whether a datastore can be taken away from a host alone: an export it mounts itself, or LUNs presented by name} */
	public boolean canLose(EsxiHost host, Datastore datastore) {
		return switch (datastore) {
			case NfsDatastore nfs -> host.getMounts().contains(nfs);
			case VmfsDatastore vmfs -> DatastoreAccess.groups(vmfs).findFirst()
					.filter(group -> initiatorsToKeep(host, group).size() < group.getInitiators().size()).isPresent();
			default -> false;
		};
	}
}
