/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * What somebody answered to the questions of a migration. Immutable; every {@code with} gives another one.
 *
 * @param vms       the VMs to migrate, in order
 * @param type      what is moved
 * @param host      the host they shall run on; of no meaning when only storage is moved
 * @param datastore where their files and disks shall be; of no meaning when only the compute resource is moved
 * @param remedies  changes to make first, in order
 */
public record MigrationChoice(List<ElementId> vms, MigrationType type, Optional<ElementId> host, Optional<ElementId> datastore,
		List<Remedy> remedies) {

	/** Copies the lists. */
	public MigrationChoice {
		vms = List.copyOf(vms);
		remedies = List.copyOf(remedies);
	}

	/** The compute resource of some VMs, with no target chosen yet. */
	public static MigrationChoice of(List<ElementId> vms) {
		return new MigrationChoice(vms, MigrationType.COMPUTE, Optional.empty(), Optional.empty(), List.of());
	}

	/**
	 * The VMs with some names, in the order of the design; a fleet stands for all its members. What the design does not have is kept
	 * under its name, so that it can be reported.
	 */
	public static List<ElementId> vmsNamed(Collection<String> names, DesignSnapshot design) {
		List<ElementId> found = new ArrayList<>();
		Set<String> left = new LinkedHashSet<>(names);
		for (Vm vm : design.vms()) {
			String own = vm.id().qualifiedName();
			String declared = vm.declaration().qualifiedName();
			if (names.contains(own) || names.contains(declared)) {
				found.add(vm.id());
				left.remove(own);
				left.remove(declared);
			}
		}
		left.forEach(name -> found.add(new ElementId("VirtualMachine", name)));
		return found;
	}

	/** The same with another type. */
	public MigrationChoice with(MigrationType other) {
		return new MigrationChoice(vms, other, host, datastore, remedies);
	}

	/** The same to another host. */
	public MigrationChoice toHost(ElementId other) {
		return new MigrationChoice(vms, type, Optional.of(other), datastore, remedies);
	}

	/** The same to another datastore. */
	public MigrationChoice toDatastore(ElementId other) {
		return new MigrationChoice(vms, type, host, Optional.of(other), remedies);
	}

	/** The same with one more change to make first; the same one is made only once. */
	public MigrationChoice with(Remedy remedy) {
		if (remedies.contains(remedy)) {
			return this;
		}
		List<Remedy> more = new ArrayList<>(remedies);
		more.add(remedy);
		return new MigrationChoice(vms, type, host, datastore, more);
	}

	/** The same without any changes to make first. */
	public MigrationChoice withoutRemedies() {
		return new MigrationChoice(vms, type, host, datastore, List.of());
	}

	/** Whether hosts change. */
	public boolean movesCompute() {
		return type != MigrationType.STORAGE;
	}

	/** Whether datastores change. */
	public boolean movesStorage() {
		return type != MigrationType.COMPUTE;
	}

	/** Whether every target that the type needs is chosen. */
	public boolean isComplete() {
		return !vms.isEmpty() && (!movesCompute() || host.isPresent()) && (!movesStorage() || datastore.isPresent());
	}

	/**
	 * The request for one of the VMs; empty when it is one of several and there already. Of several VMs, each moves only what is not
	 * at the target yet.
	 */
	public Optional<MigrationRequest> request(ElementId vm, Topology design) {
		Optional<ElementId> toHost = movesCompute() ? host : Optional.empty();
		Optional<ElementId> toDatastore = movesStorage() ? datastore : Optional.empty();
		if (vms.size() > 1) {
			toHost = toHost.filter(target -> !design.placement().hostOf(vm, StateOverlay.INITIAL).equals(Optional.of(target)));
			toDatastore = toDatastore
					.filter(target -> !design.placement().datastoresOf(vm, StateOverlay.INITIAL).equals(List.of(target)));
		}
		return toHost.isEmpty() && toDatastore.isEmpty() ? Optional.empty() : Optional.of(new MigrationRequest(vm, toHost, toDatastore));
	}
}
