/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.authoring.datastore.StorageRemedies;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.Prerequisite;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** Changes that may mend a point of a migration, the most likely first. Whether one does, its trial tells. */
final class MigrationRemedies {

	private static final String VMOTION = "vMotion";

	private final DesignModel design;
	private final MigrationChoice choice;
	private final Topology topology;

	MigrationRemedies(DesignModel design, MigrationChoice choice) {
		this.design = design;
		this.choice = choice;
		topology = Topology.of(design.snapshot());
	}

	/** What may mend a point that does not hold. */
	List<Remedy> candidates(MigrationPoint point) {
		Optional<Vm> vm = design.snapshot().vm(point.vm());
		Optional<Host> source = topology.placement().hostOf(point.vm(), StateOverlay.INITIAL).flatMap(design.snapshot()::host);
		Optional<Host> target = (choice.movesCompute() ? choice.host() : Optional.<ElementId>empty()).flatMap(design.snapshot()::host);
		Optional<Prerequisite.Id> id = Stream.of(Prerequisite.Id.values()).filter(each -> each.label().equals(point.id())).findFirst();
		if (vm.isEmpty() || source.isEmpty() || id.isEmpty()) {
			return List.of();
		}
		Optional<Host> runs = target.or(() -> source);
		return switch (id.get()) {
		case SOURCE_ADAPTER -> target.map(other -> adapters(source.get(), other)).orElse(List.of());
		case TARGET_ADAPTER -> target.map(other -> adapters(other, source.get())).orElse(List.of());
		case NETWORK -> target.map(other -> network(source.get(), other)).orElse(List.of());
		case NETWORK_MTU -> target.map(other -> mtu(source.get(), other, point)).orElse(List.of());
		case VM_UPLINKS -> uplinks(vm.get(), source.get());
		case LABELS -> target.map(other -> labels(vm.get(), source.get(), other)).orElse(List.of());
		case VM_NETWORK -> target.map(other -> vlans(vm.get(), source.get(), other)).orElse(List.of());
		case CPU -> target.map(other -> cpu(vm.get(), source.get(), other)).orElse(List.of());
		case HOST_DEVICES -> List.of(unset("devices of " + vm.get().id(), "Disconnect the devices of " + vm.get().id(), vm.get().declaration(),
				ComputePackage.Literals.VM_CONFIGURATION__HOST_DEVICES));
		case CPU_AFFINITY -> List.of(unset("affinity of " + vm.get().id(), "Remove the CPU affinity of " + vm.get().id(),
				vm.get().declaration(), ComputePackage.Literals.VM_CONFIGURATION__CPU_AFFINITY), powerOff(vm.get()));
		case DISK_SHARING -> List.of(powerOff(vm.get()));
		case STORAGE -> storage(vm.get(), runs.get());
		default -> List.of();
		};
	}

	private List<Remedy> storage(Vm vm, Host host) {
		List<ElementId> needed = choice.movesStorage() ? choice.datastore().map(List::of).orElse(List.of()) : vm.datastores();
		StorageRemedies remedies = new StorageRemedies(design);
		return needed.stream().filter(datastore -> !topology.storage().sees(host.id(), datastore))
				.flatMap(datastore -> remedies.forDatastore(host, datastore).stream()).toList();
	}

	/** Enables vMotion on an adapter that is there, those in the other host's vMotion subnet first; or adds one. */
	private List<Remedy> adapters(Host host, Host other) {
		List<VmkernelAdapter> partners = other.vmkernelAdapters(VMkernelService.VMOTION).toList();
		List<Remedy> found = new ArrayList<>();
		List<VmkernelAdapter> own = host.vmkernelAdapters().filter(adapter -> adapter.stack() == TcpIpStack.DEFAULT).toList();
		Stream.concat(own.stream().filter(adapter -> isNear(adapter, partners)), own.stream().filter(adapter -> !isNear(adapter, partners)))
				.forEach(adapter -> found.add(StorageRemedies.set("enable vMotion " + adapter.id(), "Enable vMotion on " + adapter.id(),
						adapter.id(), NetworkPackage.Literals.VMKERNEL_ADAPTER__SERVICES, VMkernelService.VMOTION)));
		partners.stream().filter(partner -> partner.stack() != TcpIpStack.DEFAULT).findFirst()
				.ifPresent(partner -> own.forEach(adapter -> found.add(stack(adapter, partner))));
		partners.stream().findFirst().flatMap(partner -> addAdapter(host, other, partner)).ifPresent(add -> found.add(
				own.stream().anyMatch(adapter -> isNear(adapter, partners)) ? found.size() : 0, add));
		return found;
	}

	private static boolean isNear(VmkernelAdapter adapter, List<VmkernelAdapter> partners) {
		return adapter.address().value().filter(address -> partners.stream()
				.anyMatch(partner -> partner.address().value().filter(each -> each.prefix().equals(address.prefix())).isPresent())).isPresent();
	}

	/** A VMkernel adapter like that of the other host, on the switch of the same name or the first that has an uplink. */
	private Optional<Remedy> addAdapter(Host host, Host other, VmkernelAdapter partner) {
		Optional<PortGroup> network = other.portGroups().filter(group -> group.id().equals(partner.portGroup())).findFirst();
		Optional<Ipv4Interface> near = partner.address().value();
		if (network.isEmpty() || near.isEmpty()) {
			return Optional.empty();
		}
		String switchName = lastPart(network.get().virtualSwitch());
		List<VirtualSwitch> own = host.switches().stream().filter(each -> each.distributed().isEmpty() && !each.uplinks().isEmpty()).toList();
		Optional<VirtualSwitch> chosen = own.stream().filter(each -> lastPart(each.id()).equals(switchName)).findFirst()
				.or(() -> own.stream().findFirst());
		String name = nextName(host);
		return chosen.map(on -> new Remedy("add vMotion adapter " + host.id(),
				"Add %s for vMotion to %s of %s".formatted(name, lastPart(on.id()), host.id()),
				model -> adapterEdits(model, host, on, name, network.get(), partner, near.get())));
	}

	private static List<ModelEdit> adapterEdits(DesignModel model, Host host, VirtualSwitch on, String name, PortGroup like,
			VmkernelAdapter partner, Ipv4Interface near) {
		Optional<EObject> written = model.origins().find(on.id());
		Optional<String> address = freeBehind(near, model);
		if (written.isEmpty() || address.isEmpty() || host.vmkernelAdapters().anyMatch(each -> lastPart(each.id()).equals(name))) {
			return List.of();
		}
		org.vdcstudio.model.network.VMkernelAdapter adapter = NetworkFactory.eINSTANCE.createVMkernelAdapter();
		adapter.setName(name);
		adapter.setAddress(address.get());
		adapter.setStack(partner.stack());
		adapter.getServices().add(VMkernelService.VMOTION);
		org.vdcstudio.model.network.PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
		group.setName(host.portGroup(like.label()).isPresent() ? VMOTION + " " + name : like.label());
		if (like.vlan() != 0) {
			group.setVlan(Integer.toString(like.vlan()));
		}
		group.getVmkernelAdapters().add(adapter);
		return List.of(new ModelEdit.AddElement("Add %s for vMotion to %s".formatted(name, host.id()), written.get(),
				NetworkPackage.Literals.STANDARD_SWITCH__PORT_GROUPS, group));
	}

	/** The next free address in the subnet of another one. */
	private static Optional<String> freeBehind(Ipv4Interface near, DesignModel model) {
		return AddressPlan.of(model.snapshot()).free(near.prefix(), near.address().plus(1), 1).stream().findFirst()
				.map(free -> free + "/" + near.prefix().length());
	}

	private static String nextName(Host host) {
		List<String> taken = host.vmkernelAdapters().map(adapter -> lastPart(adapter.id())).toList();
		int number = 0;
		while (taken.contains("vmk" + number)) {
			number++;
		}
		return "vmk" + number;
	}

	private static String lastPart(ElementId id) {
		return id.qualifiedName().substring(id.qualifiedName().lastIndexOf('.') + 1);
	}

	/** One stack, one VLAN and one subnet; the target is adjusted to the present host. */
	private List<Remedy> network(Host source, Host target) {
		List<Remedy> found = new ArrayList<>();
		for (VmkernelAdapter here : source.vmkernelAdapters(VMkernelService.VMOTION).toList()) {
			for (VmkernelAdapter there : target.vmkernelAdapters(VMkernelService.VMOTION).toList()) {
				List<Remedy> steps = new ArrayList<>();
				if (here.stack() != there.stack()) {
					steps.add(stack(there, here));
				}
				vlan(source, here.portGroup(), target, there.portGroup()).ifPresent(steps::add);
				here.address().value().filter(address -> there.address().value().filter(each -> each.prefix().equals(address.prefix())).isEmpty())
						.ifPresent(address -> steps.add(readdress(there, address)));
				found.addAll(steps);
				if (steps.size() > 1) {
					found.add(all(steps));
				}
			}
		}
		return found;
	}

	/** On the vMotion stack, an adapter carries vMotion without being told. */
	private static Remedy stack(VmkernelAdapter adapter, VmkernelAdapter like) {
		return StorageRemedies.set("stack " + adapter.id(), "Put %s on the %s TCP/IP stack".formatted(adapter.id(), like.stack().getLiteral()),
				adapter.id(), NetworkPackage.Literals.VMKERNEL_ADAPTER__STACK, like.stack());
	}

	private Remedy readdress(VmkernelAdapter adapter, Ipv4Interface near) {
		String address = freeBehind(near, design).orElse("");
		return StorageRemedies.set("address " + adapter.id(), "Give %s the address %s".formatted(adapter.id(), address), adapter.id(),
				NetworkPackage.Literals.VMKERNEL_ADAPTER__ADDRESS, address);
	}

	/** Several steps that only help together. */
	private static Remedy all(List<Remedy> steps) {
		String label = String.join(", and ", steps.stream().map(Remedy::label).toList());
		return new Remedy(String.join(", ", steps.stream().map(Remedy::id).toList()), label,
				model -> steps.stream().flatMap(step -> step.in(model).stream()).toList());
	}

	private Optional<Remedy> vlan(Host source, ElementId here, Host target, ElementId there) {
		Optional<PortGroup> from = source.portGroups().filter(group -> group.id().equals(here)).findFirst();
		Optional<PortGroup> to = target.portGroups().filter(group -> group.id().equals(there)).findFirst();
		if (from.isEmpty() || to.isEmpty() || from.get().vlan() == to.get().vlan() || to.get().distributed().isPresent()) {
			return Optional.empty();
		}
		int vlan = from.get().vlan();
		return Optional.of(vlan == 0
				? unset("vlan " + there, "Remove the VLAN of port group " + there, there, NetworkPackage.Literals.NETWORK__VLAN)
				: StorageRemedies.set("vlan " + there, "Put port group %s into VLAN %d".formatted(there, vlan), there,
						NetworkPackage.Literals.NETWORK__VLAN, Integer.toString(vlan)));
	}

	private List<Remedy> mtu(Host source, Host target, MigrationPoint point) {
		Optional<String> passes = point.evidence().stream().map(evidence -> evidence.value()).findFirst();
		if (passes.isEmpty()) {
			return List.of();
		}
		List<Remedy> both = Stream.of(source, target).flatMap(host -> host.vmkernelAdapters(VMkernelService.VMOTION))
				.filter(adapter -> adapter.mtu() > Integer.parseInt(passes.get()))
				.map(adapter -> StorageRemedies.set("mtu " + adapter.id(), "Set the MTU of %s to %s".formatted(adapter.id(), passes.get()),
						adapter.id(), NetworkPackage.Literals.VMKERNEL_ADAPTER__MTU, passes.get()))
				.toList();
		return both.size() < 2 ? both : Stream.concat(both.stream(), Stream.of(all(both))).toList();
	}

	/** A NIC that no switch uses becomes the uplink. */
	private List<Remedy> uplinks(Vm vm, Host host) {
		List<ElementId> used = host.switches().stream().flatMap(each -> each.uplinks().stream()).toList();
		List<Remedy> found = new ArrayList<>();
		for (VirtualNic nic : vm.nics()) {
			Optional<VirtualSwitch> on = host.portGroup(nic.label()).flatMap(group -> host.switches().stream()
					.filter(each -> each.id().equals(group.virtualSwitch()) && each.uplinks().isEmpty() && each.distributed().isEmpty()).findFirst());
			on.ifPresent(empty -> host.nics().stream().filter(each -> !used.contains(each.id())).findFirst()
					.ifPresent(free -> found.add(addUplink(empty, free.id()))));
		}
		return found;
	}

	private static Remedy addUplink(VirtualSwitch on, ElementId nic) {
		String label = "Make %s the uplink of %s".formatted(nic, on.id());
		return new Remedy("uplink %s %s".formatted(on.id(), nic), label, model -> {
			Optional<EObject> written = model.origins().find(on.id());
			Optional<EObject> free = model.origins().find(nic);
			return written.isEmpty() || free.isEmpty() ? List.of()
					: List.of(new ModelEdit.SetValue(label, written.get(), NetworkPackage.Literals.STANDARD_SWITCH__UPLINKS, free.get()));
		});
	}

	/** The missing port groups with the same labels and VLANs, on a switch whose uplinks lead to the same network. */
	private List<Remedy> labels(Vm vm, Host source, Host target) {
		List<PortGroup> missing = vm.nics().stream().map(VirtualNic::label).distinct().filter(label -> target.portGroup(label).isEmpty())
				.flatMap(label -> source.portGroup(label).stream()).filter(group -> group.distributed().isEmpty()).toList();
		List<Remedy> found = new ArrayList<>();
		for (VirtualSwitch on : target.switches()) {
			if (on.distributed().isEmpty() && !on.uplinks().isEmpty() && !missing.isEmpty()) {
				String names = String.join(", ", missing.stream().map(PortGroup::label).toList());
				found.add(new Remedy("labels " + on.id(), "Add port group %s to %s".formatted(names, on.id()),
						model -> labelEdits(model, on, missing)));
			}
		}
		return found;
	}

	private static List<ModelEdit> labelEdits(DesignModel model, VirtualSwitch on, List<PortGroup> missing) {
		Optional<EObject> written = model.origins().find(on.id());
		if (written.isEmpty()) {
			return List.of();
		}
		List<ModelEdit> edits = new ArrayList<>();
		for (PortGroup like : missing) {
			org.vdcstudio.model.network.PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
			group.setName(like.label());
			if (like.vlan() != 0) {
				group.setVlan(Integer.toString(like.vlan()));
			}
			edits.add(new ModelEdit.AddElement("Add port group " + like.label(), written.get(),
					NetworkPackage.Literals.STANDARD_SWITCH__PORT_GROUPS, group));
		}
		return edits;
	}

	private List<Remedy> vlans(Vm vm, Host source, Host target) {
		List<Remedy> steps = new ArrayList<>();
		for (VirtualNic nic : vm.nics()) {
			Optional<PortGroup> here = source.portGroup(nic.label());
			Optional<PortGroup> there = target.portGroup(nic.label());
			if (here.isPresent() && there.isPresent()) {
				vlan(source, here.get().id(), target, there.get().id()).ifPresent(steps::add);
			}
		}
		return steps.size() < 2 ? steps : List.of(all(steps));
	}

	/** EVC makes two generations alike, in one cluster; powered off, a VM asks for no features yet. */
	private List<Remedy> cpu(Vm vm, Host source, Host target) {
		List<Remedy> found = new ArrayList<>();
		Optional<Cluster> cluster = topology.placement().clusterOf(target.id());
		if (cluster.isPresent() && cluster.equals(topology.placement().clusterOf(source.id())) && !target.hardware().cpuFamily().isEmpty()) {
			String baseline = target.hardware().cpuFamily();
			found.add(StorageRemedies.set("evc " + cluster.get().id(), "Enable EVC %s on cluster %s".formatted(baseline, cluster.get().id()),
					cluster.get().id(), ComputePackage.Literals.CLUSTER__EVC, baseline));
		}
		found.add(powerOff(vm));
		return found;
	}

	private static Remedy powerOff(Vm vm) {
		return StorageRemedies.set("power off " + vm.declaration(), "Power off %s and move it cold".formatted(vm.declaration()), vm.declaration(),
				ComputePackage.Literals.VIRTUAL_MACHINE__POWER, PowerState.OFF);
	}

	private static Remedy unset(String id, String label, ElementId element, EStructuralFeature feature) {
		return new Remedy(id, label, model -> model.origins().find(element)
				.map(written -> List.<ModelEdit>of(new ModelEdit.UnsetValue(label, written, feature))).orElse(List.of()));
	}
}
