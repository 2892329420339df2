/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.DiskSharing;
import org.vdcstudio.model.compute.NicAdapter;
import org.vdcstudio.model.compute.RawCompatibility;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;

/** What CPUs, devices and disks of a VM ask of the hosts of a migration. */
final class MachineNeeds {

	private final Placement placement;
	private final StorageVisibility storage;

	MachineNeeds(Placement placement, StorageVisibility storage) {
		this.placement = placement;
		this.storage = storage;
	}

	/** A VM keeps the CPU features it was started with; EVC hides the newer ones from the start. */
	Prerequisite cpu(Vm vm, Host source, Host target) {
		String started = baseline(source);
		String offered = baseline(target);
		List<Evidence> evidence = List.of(describe(source, started), describe(target, offered));
		CpuVendor from = source.hardware().cpuVendor();
		CpuVendor to = target.hardware().cpuVendor();
		if (from != to && from != CpuVendor.UNKNOWN && to != CpuVendor.UNKNOWN) {
			return new Prerequisite(Prerequisite.Id.CPU, false,
					"%s and %s have CPUs of different vendors. Move %s powered off.".formatted(source.id(), target.id(), vm.id()),
					evidence);
		}
		boolean holds = runsOn(started, offered);
		return new Prerequisite(Prerequisite.Id.CPU, holds,
				holds ? "The CPUs of %s suit %s.".formatted(target.id(), vm.id())
						: "The CPUs of %s lack features that %s was started with on %s. Enable EVC with a baseline that both hosts have."
								.formatted(target.id(), vm.id(), source.id()),
				evidence);
	}

	/** Generations that are not known here are only compared by name, and what differs is given the benefit of the doubt. */
	private static boolean runsOn(String started, String offered) {
		Optional<CpuGeneration> needed = CpuGeneration.tryParse(started);
		Optional<CpuGeneration> present = CpuGeneration.tryParse(offered);
		return needed.isEmpty() || present.isEmpty() || present.get().includes(needed.get());
	}

	private String baseline(Host host) {
		return placement.clusterOf(host.id()).map(Cluster::evc).filter(evc -> !evc.isEmpty()).orElse(host.hardware().cpuFamily());
	}

	private Evidence describe(Host host, String baseline) {
		boolean evc = placement.clusterOf(host.id()).filter(cluster -> !cluster.evc().isEmpty()).isPresent();
		return new Evidence("CPU of " + host.id(), "%s, %s%s".formatted(host.hardware().cpuVendor().getLiteral(),
				baseline.isEmpty() ? "generation not given" : baseline, evc ? " by EVC" : ""));
	}

	/** A device of the host stays behind. */
	Prerequisite hostDevices(Vm vm) {
		List<Evidence> evidence = new ArrayList<>();
		vm.settings().hostDevices().forEach(device -> evidence.add(new Evidence(vm.id().qualifiedName(), "uses " + device)));
		for (VirtualNic nic : vm.nics()) {
			if (nic.adapter() == NicAdapter.SRIOV) {
				evidence.add(new Evidence(nic.id().qualifiedName(), "passes a physical NIC through (SR-IOV)"));
			}
		}
		return new Prerequisite(Prerequisite.Id.HOST_DEVICES, evidence.isEmpty(),
				evidence.isEmpty() ? "%s uses no device of its host.".formatted(vm.id())
						: "%s uses devices of its host. Disconnect them first.".formatted(vm.id()),
				evidence);
	}

	/** CPUs of one host mean nothing on another. */
	Prerequisite cpuAffinity(Vm vm) {
		String affinity = vm.settings().cpuAffinity();
		return new Prerequisite(Prerequisite.Id.CPU_AFFINITY, affinity.isEmpty(),
				affinity.isEmpty() ? "%s is bound to no CPUs.".formatted(vm.id())
						: "%s is bound to CPUs of its host. Remove the CPU affinity.".formatted(vm.id()),
				affinity.isEmpty() ? List.of() : List.of(new Evidence("CPU affinity of " + vm.id(), affinity)));
	}

	/** The mapping file names a LUN by its number, too. */
	Prerequisite rawDevices(Vm vm, Host source, Host target, StateOverlay state) {
		List<Evidence> evidence = new ArrayList<>();
		for (VirtualDisk disk : vm.disks()) {
			disk.rawDevice().flatMap(device -> obstacle(device, source, target, state))
					.ifPresent(obstacle -> evidence.add(new Evidence(disk.id().qualifiedName(), obstacle)));
		}
		return new Prerequisite(Prerequisite.Id.RAW_DEVICES, evidence.isEmpty(),
				evidence.isEmpty() ? "%s sees the raw devices of %s alike.".formatted(target.id(), vm.id())
						: "%s does not see the raw devices of %s like its host. Present them under the same LUN number."
								.formatted(target.id(), vm.id()),
				evidence);
	}

	private Optional<String> obstacle(ElementId device, Host source, Host target, StateOverlay state) {
		if (!storage.seesDevice(target, device, state)) {
			return Optional.of("%s is not visible to %s".formatted(device, target.id()));
		}
		Set<Integer> numbers = numbers(device, source, state);
		Set<Integer> others = numbers(device, target, state);
		return numbers.isEmpty() || others.isEmpty() || numbers.equals(others) ? Optional.empty()
				: Optional.of("%s is LUN %s to %s and LUN %s to %s".formatted(device, text(numbers), source.id(), text(others),
						target.id()));
	}

	private Set<Integer> numbers(ElementId device, Host host, StateOverlay state) {
		return storage.pathsTo(host, device, state).stream().flatMap(session -> session.lun(device).stream())
				.filter(lun -> lun.number().isPresent()).map(lun -> lun.number().getAsInt()).collect(Collectors.toSet());
	}

	private static String text(Set<Integer> numbers) {
		return numbers.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
	}

	/** vMotion refuses SCSI bus sharing, but for raw devices in physical compatibility; Storage vMotion refuses every sharing. */
	Prerequisite diskSharing(Vm vm, boolean movesHost, boolean movesDisks) {
		List<Evidence> evidence = new ArrayList<>();
		for (VirtualDisk disk : vm.disks()) {
			boolean physical = disk.rawDevice().isPresent() && disk.compatibility() == RawCompatibility.PHYSICAL;
			boolean held = movesHost && disk.sharing() == DiskSharing.BUS && !physical
					|| movesDisks && disk.sharing() != DiskSharing.NONE;
			if (held) {
				evidence.add(new Evidence(disk.id().qualifiedName(), "sharing " + disk.sharing().getLiteral()));
			}
		}
		return new Prerequisite(Prerequisite.Id.DISK_SHARING, evidence.isEmpty(),
				evidence.isEmpty() ? "No disk of %s is shared in a way that keeps it where it is.".formatted(vm.id())
						: "%s shares disks with other VMs. Power it off to move it.".formatted(vm.id()),
				evidence);
	}
}
