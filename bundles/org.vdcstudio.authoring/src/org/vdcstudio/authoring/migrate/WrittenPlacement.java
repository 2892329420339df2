/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.ResourcePool;
import org.vdcstudio.model.compute.VirtualDisk;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.Datastore;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/** Where the text of a design says that VMs are, and how to make it say something else. */
final class WrittenPlacement {

	private final DesignModel design;

	WrittenPlacement(DesignModel design) {
		this.design = design;
	}

	/** Why the text cannot say that this VM is elsewhere; empty when it can. */
	static Optional<String> obstacle(MigrationChoice choice, ElementId id, DesignSnapshot snapshot) {
		Optional<Vm> vm = snapshot.vm(id);
		if (vm.isEmpty()) {
			return Optional.empty();
		}
		ElementId declaration = vm.get().declaration();
		List<ElementId> members = snapshot.vms().stream().filter(each -> each.declaration().equals(declaration)).map(Vm::id).toList();
		return choice.vms().containsAll(members) ? Optional.empty()
				: Optional.of(("%s is one of %d VMs that the design declares together and places together. Migrate all of %s, or declare "
						+ "%s by itself first.").formatted(id, members.size(), declaration, id));
	}

	/** The edits after which the text says that the VMs are at the targets. */
	List<ModelEdit> edits(MigrationChoice choice) {
		Set<VirtualMachine> declarations = new LinkedHashSet<>();
		choice.vms().forEach(vm -> design.origins().find(vm).filter(VirtualMachine.class::isInstance).map(VirtualMachine.class::cast)
				.ifPresent(declarations::add));
		List<ModelEdit> edits = new ArrayList<>();
		for (VirtualMachine vm : declarations) {
			if (choice.movesCompute()) {
				choice.host().ifPresent(host -> moveCompute(vm, host, edits));
			}
			if (choice.movesStorage()) {
				choice.datastore().flatMap(design.origins()::find).filter(Datastore.class::isInstance).map(Datastore.class::cast)
						.ifPresent(datastore -> moveStorage(vm, datastore, edits));
			}
		}
		return edits;
	}

	private void moveCompute(VirtualMachine vm, ElementId target, List<ModelEdit> edits) {
		Optional<EObject> written = design.origins().find(target);
		if (written.isEmpty() || !(written.get() instanceof EsxiHost host)) {
			return;
		}
		String label = "Move %s to %s".formatted(vm.getName(), target);
		if (vm.getPlacement() != host) {
			edits.add(new ModelEdit.SetValue(label, vm, ComputePackage.Literals.VIRTUAL_MACHINE__PLACEMENT, host));
		}
		boolean fleet = host.getRange() != null;
		if (fleet) {
			edits.add(new ModelEdit.SetValue(label, vm, ComputePackage.Literals.VIRTUAL_MACHINE__PLACEMENT_INSTANCE,
					target.qualifiedName().substring(host.getName().length())));
		} else if (vm.getPlacementInstance() != null) {
			edits.add(new ModelEdit.UnsetValue(label, vm, ComputePackage.Literals.VIRTUAL_MACHINE__PLACEMENT_INSTANCE));
		}
		@Nullable
		ResourcePool pool = vm.getPool();
		if (pool != null && !pool.eIsProxy() && clusterOf(pool).filter(cluster -> !cluster.getHosts().contains(host)).isPresent()) {
			edits.add(new ModelEdit.UnsetValue("Take %s out of resource pool %s".formatted(vm.getName(), pool.getName()), vm,
					ComputePackage.Literals.VIRTUAL_MACHINE__POOL));
		}
	}

	private static Optional<Cluster> clusterOf(ResourcePool pool) {
		for (EObject each = pool.eContainer(); each != null; each = each.eContainer()) {
			if (each instanceof Cluster cluster) {
				return Optional.of(cluster);
			}
		}
		return Optional.empty();
	}

	private static void moveStorage(VirtualMachine vm, Datastore target, List<ModelEdit> edits) {
		String label = "Move the storage of %s to %s".formatted(vm.getName(), target.getName());
		if (vm.getDatastore() != target) {
			edits.add(new ModelEdit.SetValue(label, vm, ComputePackage.Literals.VM_CONFIGURATION__DATASTORE, target));
		}
		@Nullable
		VmTemplate template = vm.getTemplate();
		if (!vm.getDisks().isEmpty()) {
			for (VirtualDisk disk : vm.getDisks()) {
				if (isElsewhere(disk)) {
					edits.add(new ModelEdit.UnsetValue(label, disk, ComputePackage.Literals.VIRTUAL_DISK__DATASTORE));
				}
			}
		} else if (template != null && !template.eIsProxy() && template.getDisks().stream().anyMatch(WrittenPlacement::isElsewhere)) {
			// The template says where its disks are; a VM that has disks of its own has none of its template.
			for (VirtualDisk disk : template.getDisks()) {
				VirtualDisk own = EcoreUtil.copy(disk);
				if (isElsewhere(disk)) {
					own.setDatastore(null);
				}
				edits.add(new ModelEdit.AddElement(label, vm, ComputePackage.Literals.VM_CONFIGURATION__DISKS, own));
			}
		}
	}

	/** Disks are where the VM is when they do not say otherwise; raw devices stay. */
	private static boolean isElsewhere(VirtualDisk disk) {
		return disk.getDatastore() != null && disk.getRawDevice() == null;
	}
}
