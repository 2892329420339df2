/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.migrate.TargetOffer.Fit;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.DatastoreUse;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.Prerequisite;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/** Where VMs could go: every host and every datastore of the design, compatible ones and others with the reason why not. */
public final class MigrationTargets {

	private final Topology topology;
	private final MigrationChoice choice;

	/** The targets for what was chosen so far. */
	public MigrationTargets(Topology topology, MigrationChoice choice) {
		this.topology = topology;
		this.choice = choice;
	}

	/** The hosts, in the order of the design. When storage moves, too, it does not count whether they see the present storage. */
	public List<TargetOffer> hosts() {
		return topology.snapshot().hosts().stream().map(this::offer).toList();
	}

	private TargetOffer offer(Host host) {
		boolean everywhere = choice.vms().stream()
				.allMatch(vm -> topology.placement().hostOf(vm, StateOverlay.INITIAL).equals(Optional.of(host.id())));
		String cluster = topology.placement().clusterOf(host.id()).map(Cluster::id).map(ElementId::toString).orElse("");
		if (everywhere) {
			return new TargetOffer(host.id(), Fit.CURRENT, cluster, room(host), "Runs there already.");
		}
		MigrationChoice tried = new MigrationChoice(choice.vms(), MigrationType.COMPUTE, Optional.of(host.id()), Optional.empty(), List.of());
		List<MigrationPoint> failed = MigrationCheck.plain(topology, tried).failed().stream()
				.filter(point -> !choice.movesStorage() || !point.id().equals(Prerequisite.Id.STORAGE.label())).toList();
		return offer(host.id(), cluster, room(host), failed);
	}

	private static TargetOffer offer(ElementId target, String detail, String room, List<MigrationPoint> failed) {
		return failed.isEmpty() ? new TargetOffer(target, Fit.COMPATIBLE, detail, room, "")
				: new TargetOffer(target, Fit.NEEDS_WORK, detail, room, failed.getFirst().message());
	}

	private String room(Host host) {
		long taken = 0;
		for (ElementId vm : topology.placement().vmsOn(host.id(), StateOverlay.INITIAL)) {
			if (topology.placement().isRunning(vm, StateOverlay.INITIAL)) {
				taken += topology.snapshot().vm(vm).flatMap(Vm::memory).map(DataSize::bytes).orElse(0L);
			}
		}
		long used = taken;
		return host.memory().map(memory -> "%s of %s".formatted(Amount.bytes(Math.max(0, memory.bytes() - used)), Amount.of(memory)))
				.orElse("");
	}

	/** The datastores, in the order of the design, as the host sees them on which the VMs will run. */
	public List<TargetOffer> datastores() {
		Map<ElementId, DatastoreUse> uses = new HashMap<>();
		topology.capacity().datastores().forEach(use -> uses.put(use.datastore(), use));
		return topology.snapshot().datastores().stream().map(each -> offer(each, Optional.ofNullable(uses.get(each.id())))).toList();
	}

	private TargetOffer offer(Datastore datastore, Optional<DatastoreUse> use) {
		String room = use.flatMap(each -> each.capacity().map(capacity -> "%s of %s".formatted(
				Amount.bytes(Math.max(0, capacity.bytes() - each.thick().bytes())), Amount.of(capacity)))).orElse("");
		boolean all = choice.vms().stream()
				.allMatch(vm -> topology.placement().datastoresOf(vm, StateOverlay.INITIAL).equals(List.of(datastore.id())));
		if (all) {
			return new TargetOffer(datastore.id(), Fit.CURRENT, type(datastore), room, "Is there already.");
		}
		List<MigrationPoint> failed = new ArrayList<>();
		MigrationType type = choice.movesCompute() && choice.host().isPresent() ? MigrationType.BOTH : MigrationType.STORAGE;
		MigrationChoice tried = new MigrationChoice(choice.vms(), type, choice.host(), Optional.of(datastore.id()), List.of());
		for (MigrationPoint point : MigrationCheck.plain(topology, tried).failed()) {
			if (point.id().startsWith("target-space") || point.id().startsWith("target-writable")
					|| point.id().equals(Prerequisite.Id.STORAGE.label())) {
				failed.add(point);
			}
		}
		return offer(datastore.id(), type(datastore), room, failed);
	}

	/** The type of a datastore, for people. */
	public static String type(Datastore datastore) {
		return switch (datastore) {
		case Datastore.Vmfs vmfs -> "VMFS " + (vmfs.version().isBlank() ? "6" : vmfs.version().text());
		case Datastore.Nfs nfs -> "NFS " + nfs.version().getLiteral();
		case Datastore.Vsan vsan -> "vSAN";
		};
	}

	/**
	 * What is worth knowing about the chosen type; empty when there is nothing. Moving both needs no shared datastore, and is not
	 * needed when the target host sees the storage.
	 */
	public Optional<String> hint() {
		if (choice.host().isEmpty() || !choice.movesCompute()) {
			return Optional.empty();
		}
		ElementId host = choice.host().get();
		boolean shared = choice.vms().stream().flatMap(vm -> topology.placement().datastoresOf(vm, StateOverlay.INITIAL).stream())
				.allMatch(datastore -> topology.storage().sees(host, datastore));
		if (choice.type() == MigrationType.BOTH && shared) {
			return Optional.of("%s sees the present storage, so changing the compute resource alone suffices and copies no disks.".formatted(host));
		}
		if (choice.type() == MigrationType.COMPUTE && !shared) {
			return Optional.of(
					"%s does not see the present storage. Changing both compute resource and storage needs no shared datastore.".formatted(host));
		}
		return Optional.empty();
	}
}
