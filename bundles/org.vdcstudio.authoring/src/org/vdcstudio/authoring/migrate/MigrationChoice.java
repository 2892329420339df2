/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.snapshot.ElementId;

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

	/** The request for one of the VMs. */
	public MigrationRequest request(ElementId vm) {
		return new MigrationRequest(vm, movesCompute() ? host : Optional.empty(), movesStorage() ? datastore : Optional.empty());
	}
}
