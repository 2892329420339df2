/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.authoring.Amount;
import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.DatastoreUse;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.MigrationDecision;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.Prerequisite;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * Everything that a migration needs, point by point.
 *
 * <p>A VM that is powered off is moved cold: nothing of it runs, so CPUs and the vMotion network do not matter.
 *
 * @param points all points of all VMs, in the order in which they would be asked for
 */
public record MigrationCheck(List<MigrationPoint> points) {

	private static final Set<Prerequisite.Id> COLD = EnumSet.of(Prerequisite.Id.VM_PLACED, Prerequisite.Id.TARGET_HOST,
			Prerequisite.Id.LABELS, Prerequisite.Id.DISTRIBUTED_SWITCH, Prerequisite.Id.RAW_DEVICES, Prerequisite.Id.STORAGE);

	/** Copies the list. */
	public MigrationCheck {
		points = List.copyOf(points);
	}

	/**
	 * Checks a migration whose targets are chosen, and looks for remedies of what is missing. Each that is offered was tried: it mends
	 * its point. To be called by the thread that owns the model.
	 */
	public static MigrationCheck of(DesignModel design, MigrationChoice choice) {
		DesignModel present = DesignTrial.after(design, choice.remedies());
		List<MigrationPoint> points = new ArrayList<>();
		for (MigrationPoint point : plain(Topology.of(present.snapshot()), choice).points()) {
			points.add(point.holds() ? point : point.with(remedies(present, choice, point)));
		}
		return new MigrationCheck(points);
	}

	/** The same without remedies, of a design in which the chosen ones are made already. */
	static MigrationCheck plain(Topology present, MigrationChoice choice) {
		List<MigrationPoint> points = new ArrayList<>();
		for (ElementId vm : choice.vms()) {
			points.addAll(pointsOf(vm, present, choice));
		}
		return new MigrationCheck(points);
	}

	private static List<MigrationPoint> pointsOf(ElementId id, Topology topology, MigrationChoice choice) {
		Optional<Vm> vm = topology.snapshot().vm(id);
		Optional<MigrationRequest> request = choice.request(id, topology);
		if (request.isEmpty()) {
			return List.of(there(id, choice, topology));
		}
		MigrationDecision decision = topology.migrations().decide(request.get(), StateOverlay.INITIAL);
		boolean cold = vm.isPresent() && vm.get().power() == PowerState.OFF;
		List<MigrationPoint> points = new ArrayList<>();
		for (Prerequisite each : decision.prerequisites()) {
			if (!cold || COLD.contains(each.id())) {
				points.add(new MigrationPoint(id, each.id().label(), PointTitles.of(each.id()), each.holds(), each.message(), each.evidence(),
						List.of()));
			} else if (each.id() == Prerequisite.Id.POWERED_ON) {
				points.add(new MigrationPoint(id, each.id().label(), PointTitles.of(each.id()), true,
						"%s is powered off and is moved cold; CPUs and the vMotion network do not matter.".formatted(id), each.evidence(),
						List.of()));
			}
		}
		if (vm.isPresent()) {
			request.get().targetDatastore().flatMap(topology.snapshot()::datastore).ifPresent(target -> {
				points.add(another(vm.get(), target));
				points.add(writable(vm.get(), target));
				space(vm.get(), target, choice, topology).ifPresent(points::add);
			});
		}
		WrittenPlacement.obstacle(choice, id, topology.snapshot())
				.ifPresent(reason -> points.add(new MigrationPoint(id, "written-placement", "Text of the design", false, reason, List.of(), List.of())));
		return points;
	}

	/** One of several VMs may stay, but not all. */
	private static MigrationPoint there(ElementId vm, MigrationChoice choice, Topology topology) {
		boolean others = choice.vms().stream().anyMatch(each -> choice.request(each, topology).isPresent());
		return new MigrationPoint(vm, Prerequisite.Id.TARGET_HOST.label(), "Target", others,
				others ? "%s is there already and stays.".formatted(vm) : "%s is there already. Choose another target.".formatted(vm), List.of(),
				List.of());
	}

	private static MigrationPoint another(Vm vm, Datastore target) {
		boolean holds = !vm.datastores().equals(List.of(target.id()));
		return new MigrationPoint(vm.id(), "target-datastore", "Target datastore", holds,
				holds ? "Not all of %s is on %s yet.".formatted(vm.id(), target.id())
						: "%s is on %s already. Choose another datastore.".formatted(vm.id(), target.id()),
				List.of(), List.of());
	}

	private static MigrationPoint writable(Vm vm, Datastore target) {
		boolean holds = !(target instanceof Datastore.Nfs nfs && nfs.readOnly());
		return new MigrationPoint(vm.id(), "target-writable", "Write access", holds,
				holds ? "%s is not mounted read-only.".formatted(target.id())
						: "%s is mounted read-only. Choose a datastore that can be written.".formatted(target.id()),
				List.of(), List.of());
	}

	/** Thick disks, swap files and snapshots take their space at once; all the VMs move. */
	private static Optional<MigrationPoint> space(Vm vm, Datastore target, MigrationChoice choice, Topology topology) {
		StateOverlay moved = StateOverlay.INITIAL;
		for (ElementId each : choice.vms()) {
			moved = moved.withDatastore(each, target.id());
		}
		Optional<DatastoreUse> use = topology.capacity().datastores(moved).stream().filter(each -> each.datastore().equals(target.id()))
				.findFirst();
		Optional<DataSize> capacity = use.flatMap(DatastoreUse::capacity);
		if (use.isEmpty() || capacity.isEmpty()) {
			return Optional.empty();
		}
		DataSize taken = use.get().thick();
		boolean holds = taken.compareTo(capacity.get()) <= 0;
		return Optional.of(new MigrationPoint(vm.id(), "target-space", "Free space", holds,
				holds ? "%s has room for it.".formatted(target.id())
						: "With it %s would hold %s, and has room for %s. Choose a larger datastore.".formatted(target.id(), Amount.of(taken),
								Amount.of(capacity.get())),
				List.of(new Evidence("capacity of " + target.id(), Amount.of(capacity.get())),
						new Evidence("taken afterwards", Amount.of(taken))),
				List.of()));
	}

	/** Those after which the point holds, or says something else; first those after which the least is missing. */
	private static List<Remedy> remedies(DesignModel present, MigrationChoice choice, MigrationPoint point) {
		Map<Remedy, Integer> missing = new LinkedHashMap<>();
		for (Remedy remedy : new MigrationRemedies(present, choice).candidates(point)) {
			List<MigrationPoint> failed = plain(Topology.of(DesignTrial.after(present, List.of(remedy)).snapshot()), choice).failed();
			if (failed.stream().noneMatch(each -> each.vm().equals(point.vm()) && each.id().equals(point.id())
					&& each.message().equals(point.message()))) {
				missing.put(remedy, failed.size());
			}
		}
		return missing.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
	}

	/** Whether nothing is missing. */
	public boolean isFeasible() {
		return points.stream().allMatch(MigrationPoint::holds);
	}

	/** What is missing. */
	public List<MigrationPoint> failed() {
		return points.stream().filter(point -> !point.holds()).toList();
	}
}
