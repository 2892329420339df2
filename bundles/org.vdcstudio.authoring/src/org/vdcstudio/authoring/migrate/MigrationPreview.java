/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.Written;

/**
 * What the simulator says about a migration: all VMs begin at once in the design as deployed, on the links that the design has, so
 * they share NICs and wait for each other as they would.
 *
 * @param vms   what comes of each VM, in the order in which they were chosen
 * @param total nanoseconds until the last is over
 */
public record MigrationPreview(List<Course> vms, long total) {

	private static final String NAME = "Migration";
	private static final ElementId ID = new ElementId("Scenario", NAME);

	/** Copies the list. */
	public MigrationPreview {
		vms = List.copyOf(vms);
	}

	/**
	 * What comes of one VM.
	 *
	 * @param vm        the VM
	 * @param outcome   how it ends
	 * @param message   why it is refused or failed, or what a cold migration does; empty for one that succeeds
	 * @param rounds    pre-copy rounds
	 * @param bytesSent bytes sent over the network
	 * @param duration  nanoseconds from its beginning to its end
	 * @param downtime  nanoseconds during which the VM stands still
	 * @param phases    what happens one after the other
	 */
	public record Course(ElementId vm, Outcome outcome, String message, int rounds, long bytesSent, long duration, long downtime,
			List<Phase> phases) {

		/** Copies the list. */
		public Course {
			phases = List.copyOf(phases);
		}
	}

	/** How the migration of a VM ends. */
	public enum Outcome {
		/** It runs at its target. */
		MIGRATED,
		/** It is powered off or there already; the simulator has nothing to say. */
		COLD,
		/** It stays where it is. */
		FAILED
	}

	/**
	 * A stretch of a migration.
	 *
	 * @param kind   what happens
	 * @param label  for instance {@code Round 2}
	 * @param start  nanoseconds since the VMs were told to migrate
	 * @param end    the same
	 * @param detail what happened, for people
	 */
	public record Phase(Kind kind, String label, long start, long end, String detail) {

		/** What can happen. */
		public enum Kind {
			/** It waits until others are over. */
			WAIT,
			/** Disks are copied. */
			DISKS,
			/** Memory is copied while the VM runs. */
			ROUND,
			/** The VM stands still. */
			SWITCH_OVER
		}
	}

	/** Simulates the migration in the design after the chosen remedies. Takes as long as a run of the simulator. */
	public static MigrationPreview of(DesignModel design, MigrationChoice choice) {
		DesignModel present = DesignTrial.after(design, choice.remedies());
		Topology topology = Topology.of(present.snapshot());
		List<Scenario.Action> actions = new ArrayList<>();
		for (ElementId vm : choice.vms()) {
			Optional<MigrationRequest> request = isCold(vm, present.snapshot()) ? Optional.empty() : choice.request(vm, topology);
			request.ifPresent(wanted -> actions.add(new Scenario.Migrate(new ElementId("Migrate", NAME + '.' + vm.qualifiedName()), Written.of("0 s", TimeSpan::tryParse),
						Optional.of(vm), wanted.targetHost(), wanted.targetDatastore())));
		}
		if (actions.isEmpty()) {
			return new MigrationPreview(choice.vms().stream().map(vm -> quiet(vm, choice, topology)).toList(), 0);
		}
		Scenario scenario = new Scenario(ID, NAME, OptionalLong.of(1), false, actions, List.of());
		ScenarioResult result = new Simulator().withParameters(SimulationParameters.DEFAULTS.withVariation(0))
				.run(new DesignModel(with(scenario, present.snapshot()), present.origins()), NAME, SimulationOptions.DEFAULTS);
		List<Course> courses = choice.vms().stream()
				.map(vm -> isCold(vm, present.snapshot()) || choice.request(vm, topology).isEmpty() ? quiet(vm, choice, topology)
						: course(vm, result))
				.toList();
		long total = courses.stream().flatMap(each -> each.phases().stream()).mapToLong(Phase::end).max().orElse(0);
		return new MigrationPreview(courses, total);
	}

	private static boolean isCold(ElementId vm, DesignSnapshot snapshot) {
		return snapshot.vm(vm).map(Vm::power).filter(PowerState.OFF::equals).isPresent();
	}

	private static Course quiet(ElementId vm, MigrationChoice choice, Topology topology) {
		String message = choice.request(vm, topology).isEmpty() ? "Is there already and stays."
				: "Powered off: nothing runs that could notice. Disks that move are copied once.";
		return new Course(vm, Outcome.COLD, message, 0, 0, 0, 0, List.of());
	}

	private static DesignSnapshot with(Scenario scenario, DesignSnapshot design) {
		return new DesignSnapshot(design.name(), design.profile(), new DesignSnapshot.Contents(design.sites(), design.dnsServers(),
				design.ntpSources(), design.subnets(), design.externalNetworks(), design.routers(), design.physicalSwitches(),
				design.distributedSwitches(), design.arrays(), design.datastores(), design.hosts(), design.clusters(), design.vCenters(),
				design.vms(), design.pcs(), design.labVms(), List.of(scenario)));
	}

	private static Course course(ElementId vm, ScenarioResult result) {
		List<TimelineEntry> entries = result.timeline().stream().filter(each -> each.subject().equals(vm.qualifiedName())).toList();
		List<Phase> phases = phases(entries);
		Optional<MigrationResult> done = result.migrations().stream().filter(each -> each.vm().equals(vm.qualifiedName())).findFirst();
		if (done.isPresent()) {
			MigrationResult migration = done.get();
			return new Course(vm, Outcome.MIGRATED, "", migration.rounds(), migration.bytesSent(), migration.total(), migration.downtime(), phases);
		}
		String reason = entries.stream().filter(each -> each.kind().equals(TimelineKinds.PREREQUISITE_FAILED)
				|| each.kind().equals(TimelineKinds.MIGRATION_FAILED)).map(TimelineEntry::detail).findFirst()
				.orElseGet(() -> result.problems().isEmpty() ? "It is not over after a day." : result.problems().getFirst().message());
		return new Course(vm, Outcome.FAILED, reason, 0, 0, 0, 0, phases);
	}

	private static List<Phase> phases(List<TimelineEntry> entries) {
		List<Phase> phases = new ArrayList<>();
		long start = 0;
		int round = 0;
		Optional<TimelineEntry> pause = Optional.empty();
		for (TimelineEntry entry : entries) {
			long now = entry.time().nanosSince(SimTime.ZERO);
			switch (entry.kind()) {
			case TimelineKinds.MIGRATION_STARTED -> {
				if (now > start) {
					phases.add(new Phase(Phase.Kind.WAIT, "Waiting", start, now, "Waits until others are over."));
				}
				start = now;
			}
			case TimelineKinds.DISKS_COPIED -> {
				phases.add(new Phase(Phase.Kind.DISKS, "Disks", start, now, entry.detail()));
				start = now;
			}
			case TimelineKinds.PRE_COPY_ROUND -> {
				round++;
				phases.add(new Phase(Phase.Kind.ROUND, "Round " + round, start, now, entry.detail()));
				start = now;
			}
			case TimelineKinds.SWITCH_OVER -> {
				pause = Optional.of(entry);
				start = now;
			}
			case TimelineKinds.MIGRATION_FINISHED -> {
				phases.add(new Phase(Phase.Kind.SWITCH_OVER, "Switch-over", start, now, pause.map(TimelineEntry::detail).orElse("")));
				start = now;
			}
			default -> {
				// Everything else is no stretch of a migration.
			}
			}
		}
		return phases;
	}
}
