/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputeResource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.compute.VmotionEncryption;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.model.values.VlanId;

/** Reads VMs: applies templates and expands ranges. */
final class VmReader {

	private final Names names;

	VmReader(Names names) {
		this.names = names;
	}

	/** Adds the VM, or every VM of the fleet; a fleet whose range means nothing is one VM. */
	void read(VirtualMachine vm, List<Vm> vms) {
		Inherited<VmConfiguration> declared = new Inherited<>(vm, template(vm));
		VmSettings settings = settings(declared);
		Optional<NameRange> range = Names.range(vm);
		if (range.isEmpty()) {
			vms.add(read(names.require(vm), vm, declared, settings, Counter.NONE));
			return;
		}
		List<ElementId> members = names.members(vm);
		List<String> counters = range.get().counters();
		for (int i = 0; i < members.size(); i++) {
			vms.add(read(members.get(i), vm, declared, settings, new Counter(counters.get(i), i)));
		}
	}

	private Vm read(ElementId id, VirtualMachine vm, Inherited<VmConfiguration> declared, VmSettings settings, Counter counter) {
		Optional<ElementId> home = names.of(declared.value(VmConfiguration::getDatastore));
		List<VirtualDisk> disks = disks(id, declared);
		List<Snapshot> snapshots = new ArrayList<>();
		vm.getSnapshots().forEach(snapshot -> read(snapshot, id, 1, snapshots));
		return new Vm(id, names.require(vm), names.of(vm.getPlacement()), hostOf(vm, counter), names.of(vm.getPool()),
				Math.max(1, Model.count(declared.value(VmConfiguration::getCpus), 1)),
				Written.of(declared.value(VmConfiguration::getMemory), DataSize::tryParse).value(),
				Written.of(declared.value(VmConfiguration::getDirtyRate), DataRate::tryParse).value(),
				Written.of(declared.value(VmConfiguration::getWorkingSet), DataSize::tryParse).value(),
				Written.of(declared.value(VmConfiguration::getCpuDemand), Frequency::tryParse).value(), home, disks,
				datastores(home, disks), nics(id, declared, counter), vm.getPower(), settings, names.all(vm.getProvides()),
				snapshots);
	}

	private static @Nullable VmTemplate template(VirtualMachine vm) {
		@Nullable
		VmTemplate template = vm.getTemplate();
		return template == null || template.eIsProxy() ? null : template;
	}

	private Optional<ElementId> hostOf(VirtualMachine vm, Counter counter) {
		@Nullable
		ComputeResource placement = vm.getPlacement();
		List<ElementId> hosts = switch (placement) {
		case null -> List.of();
		case EsxiHost host -> names.members(host);
		case Cluster cluster -> names.allMembers(cluster.getHosts());
		default -> List.of();
		};
		Optional<String> chosen = Model.word(counter.inName(vm.getPlacementInstance()));
		if (chosen.isPresent() && placement instanceof EsxiHost host && Names.range(host).isPresent()) {
			ElementId member = new ElementId(host.eClass().getName(), Model.text(host.getName()) + chosen.get());
			return hosts.contains(member) ? Optional.of(member) : Optional.empty();
		}
		return hosts.isEmpty() ? Optional.empty() : Optional.of(hosts.get(counter.position() % hosts.size()));
	}

	private List<VirtualDisk> disks(ElementId vm, Inherited<VmConfiguration> declared) {
		return declared.list(VmConfiguration::getDisks).stream()
				.map(disk -> new VirtualDisk(inVm(vm, disk), Written.of(disk.getSize(), DataSize::tryParse).value(),
						disk.getProvisioning(), disk.getMode(), disk.getSharing(), names.of(disk.getRawDevice()),
						disk.getCompatibility(), names.of(disk.getDatastore())))
				.toList();
	}

	private static List<ElementId> datastores(Optional<ElementId> home, List<VirtualDisk> disks) {
		Set<ElementId> found = new LinkedHashSet<>();
		home.ifPresent(found::add);
		disks.forEach(disk -> disk.datastore().ifPresent(found::add));
		return List.copyOf(found);
	}

	private static List<VirtualNic> nics(ElementId vm, Inherited<VmConfiguration> declared, Counter counter) {
		return declared.list(VmConfiguration::getNics).stream()
				.map(nic -> new VirtualNic(inVm(vm, nic), Model.text(counter.inName(nic.getNetwork())), nic.getAdapter(),
						Written.of(counter.inName(nic.getMac()), MacAddress::tryParse),
						Written.of(counter.inNumber(nic.getAddress()), Ipv4Interface::tryParse), nic.isDhcp(),
						Written.of(nic.getGateway(), Ipv4Address::tryParse), Written.of(nic.getGuestVlan(), VlanId::tryParse)))
				.toList();
	}

	private static ElementId inVm(ElementId vm, NamedElement element) {
		return new ElementId(element.eClass().getName(), vm.qualifiedName() + '.' + Model.text(element.getName()));
	}

	private static void read(org.vdcstudio.model.compute.Snapshot snapshot, ElementId vm, int depth, List<Snapshot> snapshots) {
		snapshots.add(new Snapshot(inVm(vm, snapshot), depth, date(snapshot.getTaken()), snapshot.isMemory(),
				Written.of(snapshot.getSize(), DataSize::tryParse).value()));
		snapshot.getSnapshots().forEach(next -> read(next, vm, depth + 1, snapshots));
	}

	private static Optional<LocalDate> date(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException notADate) {
			// What is no date is reported with the text it stands in; here it counts as nothing said.
			return Optional.empty();
		}
	}

	private static VmSettings settings(Inherited<VmConfiguration> declared) {
		return new VmSettings(Model.text(declared.value(VmConfiguration::getGuest)),
				Model.number(declared.value(VmConfiguration::getHardwareVersion)),
				declared.value(VmConfiguration::getTools, Toggle.DEFAULT) != Toggle.OFF,
				declared.value(VmConfiguration::getNestedVirtualization, Toggle.DEFAULT) == Toggle.ON,
				declared.value(VmConfiguration::getRestartPriority, RestartPriority.MEDIUM),
				declared.value(VmConfiguration::getVmotionEncryption, VmotionEncryption.OPPORTUNISTIC),
				declared.value(VmConfiguration::isAutoStart, false), Model.words(declared.list(VmConfiguration::getHostDevices)),
				Model.text(declared.value(VmConfiguration::getCpuAffinity)),
				ClusterReader.resources(new Inherited<>(declared.own(), declared.template())));
	}
}
