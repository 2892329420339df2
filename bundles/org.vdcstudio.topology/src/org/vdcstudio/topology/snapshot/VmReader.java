/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputeResource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualDisk;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.NameRange;

/** Reads VMs: applies templates and expands ranges. */
final class VmReader {

	private static final String COUNTER = "{n}";

	private final Names names;

	VmReader(Names names) {
		this.names = names;
	}

	/** Adds the VM, or every VM of the fleet; a fleet whose range means nothing is one VM. */
	void read(VirtualMachine vm, List<Vm> vms) {
		ElementId declaration = names.require(vm);
		Declared declared = new Declared(vm, template(vm));
		Optional<NameRange> range = Written.of(vm.getRange(), NameRange::tryParse).value();
		if (range.isEmpty()) {
			vms.add(read(declaration, declaration, declared, "", 0));
			return;
		}
		int position = 0;
		for (String counter : range.get().counters()) {
			ElementId id = names.instance(vm, declaration.qualifiedName() + counter);
			vms.add(read(id, declaration, declared, counter, position++));
		}
	}

	private Vm read(ElementId id, ElementId declaration, Declared declared, String counter, int position) {
		VirtualMachine vm = declared.vm();
		@Nullable
		ComputeResource placement = vm.getPlacement();
		return new Vm(id, declaration, names.of(placement), hostOf(placement, position),
				Math.max(1, Model.count(declared.value(VmConfiguration::getCpus), 1)),
				Written.of(declared.value(VmConfiguration::getMemory), DataSize::tryParse).value(),
				Written.of(declared.value(VmConfiguration::getDirtyRate), DataRate::tryParse).value(),
				Written.of(declared.value(VmConfiguration::getWorkingSet), DataSize::tryParse).value(), datastores(declared),
				nics(id, declared, counter), vm.getPower());
	}

	private static @Nullable VmTemplate template(VirtualMachine vm) {
		@Nullable
		VmTemplate template = vm.getTemplate();
		return template == null || template.eIsProxy() ? null : template;
	}

	private Optional<ElementId> hostOf(@Nullable ComputeResource placement, int position) {
		if (placement instanceof EsxiHost) {
			return names.of(placement);
		}
		if (placement instanceof Cluster cluster) {
			List<ElementId> hosts = names.all(cluster.getHosts());
			return hosts.isEmpty() ? Optional.empty() : Optional.of(hosts.get(position % hosts.size()));
		}
		return Optional.empty();
	}

	private List<ElementId> datastores(Declared declared) {
		Set<ElementId> found = new LinkedHashSet<>();
		Optional<ElementId> home = names.of(declared.value(VmConfiguration::getDatastore));
		home.ifPresent(found::add);
		for (VirtualDisk disk : declared.list(VmConfiguration::getDisks)) {
			names.of(disk.getDatastore()).ifPresent(found::add);
		}
		return List.copyOf(found);
	}

	private List<VirtualNic> nics(ElementId vm, Declared declared, String counter) {
		return declared.list(VmConfiguration::getNics).stream()
				.map(nic -> new VirtualNic(
						new ElementId(nic.eClass().getName(), vm.qualifiedName() + "." + Model.text(nic.getName())),
						Model.text(nic.getNetwork()), Written.of(counted(nic.getMac(), counter), MacAddress::tryParse),
						Written.of(counted(nic.getAddress(), withoutZeros(counter)), Ipv4Interface::tryParse)))
				.toList();
	}

	private static @Nullable String counted(@Nullable String text, String counter) {
		return text == null || counter.isEmpty() ? text : text.replace(COUNTER, counter);
	}

	/** The counter as addresses write numbers: 7, not 07. */
	private static String withoutZeros(String counter) {
		int start = 0;
		while (start < counter.length() - 1 && counter.charAt(start) == '0') {
			start++;
		}
		return counter.substring(start);
	}

	/** A VM with the template behind it. */
	private record Declared(VirtualMachine vm, @Nullable VmTemplate template) {

		<T> @Nullable T value(Function<VmConfiguration, @Nullable T> feature) {
			@Nullable
			T own = feature.apply(vm);
			@Nullable
			VmTemplate fallback = template;
			return own != null || fallback == null ? own : feature.apply(fallback);
		}

		<T> List<T> list(Function<VmConfiguration, List<T>> feature) {
			List<T> own = feature.apply(vm);
			@Nullable
			VmTemplate fallback = template;
			return own.isEmpty() && fallback != null ? feature.apply(fallback) : own;
		}
	}
}
