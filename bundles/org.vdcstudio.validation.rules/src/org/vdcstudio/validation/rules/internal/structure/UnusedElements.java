/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** What nothing in a design uses, and why that can be said. */
final class UnusedElements {

	private final DesignModel model;
	private final DesignSnapshot design;
	private final Declarations declarations;
	private final Map<ElementId, String> unused = new LinkedHashMap<>();
	private final Set<ElementId> used = new HashSet<>();

	UnusedElements(DesignModel model, Declarations declarations) {
		this.model = model;
		design = model.snapshot();
		this.declarations = declarations;
		design.hosts().forEach(this::addSwitchesAndNics);
		design.arrays().forEach(array -> array.accessGroups().stream()
				.filter(group -> group.initiators().isEmpty() && group.addresses().isEmpty() || group.presentations().isEmpty())
				.forEach(group -> unused.put(group.id(), "shows no LUN to anybody")));
		if (!design.vms().isEmpty()) {
			addPortGroups();
			addDatastores();
			addTemplates();
		}
		used.forEach(unused::remove);
	}

	/** Passes on each unused element, as it is written, with what is to be said of it. */
	void forEach(BiConsumer<ElementId, String> consumer) {
		unused.forEach(consumer);
	}

	private void addSwitchesAndNics(Host host) {
		Set<ElementId> uplinks = new HashSet<>();
		for (VirtualSwitch each : host.switches()) {
			uplinks.addAll(each.uplinks());
			if (each.distributed().isEmpty()) {
				judge(declarations.of(each.id()), !each.portGroups().isEmpty(), "has no port group");
			}
		}
		host.nics().forEach(nic -> judge(declarations.of(nic.id()), uplinks.contains(nic.id()), "is an uplink of no switch"));
	}

	private void addPortGroups() {
		Map<ElementId, Set<String>> labels = new HashMap<>();
		Set<String> anywhere = new HashSet<>();
		for (Vm vm : design.vms()) {
			vm.nics().forEach(nic -> {
				anywhere.add(nic.label());
				vm.host().ifPresent(host -> labels.computeIfAbsent(host, key -> new HashSet<>()).add(nic.label()));
			});
		}
		for (Host host : design.hosts()) {
			host.portGroups().forEach(group -> {
				boolean isUsed = anywhere.contains(group.label()) || !group.vmkernelAdapters().isEmpty();
				judge(group.distributed().orElseGet(() -> declarations.of(group.id())), isUsed, "has neither a VM nor a VMkernel adapter");
			});
		}
	}

	private void addDatastores() {
		Set<ElementId> taken = new HashSet<>();
		design.vms().forEach(vm -> taken.addAll(vm.datastores()));
		design.clusters().forEach(cluster -> taken.addAll(cluster.ha().heartbeatDatastores()));
		design.hosts().forEach(host -> taken.addAll(host.mounts()));
		design.datastores().stream().filter(datastore -> !(datastore instanceof Datastore.Vsan))
				.forEach(datastore -> judge(datastore.id(), taken.contains(datastore.id()), "holds nothing"));
	}

	private void addTemplates() {
		Set<EObject> templates = new HashSet<>();
		for (DesignFile file : model.origins().files()) {
			file.eAllContents().forEachRemaining(object -> {
				switch (object) {
				case EsxiHost host -> templates.add(host.getTemplate());
				case VirtualMachine vm -> templates.add(vm.getTemplate());
				case HostTemplate template -> model.origins().idOf(template).ifPresent(id -> unused.put(id, "is the template of no host"));
				case VmTemplate template -> model.origins().idOf(template).ifPresent(id -> unused.put(id, "is the template of no VM"));
				default -> {
					// Nothing that is a template or has one.
				}
				}
			});
		}
		templates.stream().filter(Objects::nonNull).forEach(template -> model.origins().idOf(template).ifPresent(used::add));
	}

	/** A fleet's element is unused when no member uses it. */
	private void judge(ElementId element, boolean isUsed, String what) {
		if (isUsed) {
			used.add(element);
		} else {
			unused.put(element, what);
		}
	}
}
