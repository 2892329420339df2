/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.function.Function;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.ActionCall;
import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.world.DesignIndex;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Scenario.Action;
import org.vdcstudio.topology.snapshot.Scenario.AddNic;
import org.vdcstudio.topology.snapshot.Scenario.Custom;
import org.vdcstudio.topology.snapshot.Scenario.DeleteSnapshot;
import org.vdcstudio.topology.snapshot.Scenario.EnterMaintenance;
import org.vdcstudio.topology.snapshot.Scenario.ExitMaintenance;
import org.vdcstudio.topology.snapshot.Scenario.Fail;
import org.vdcstudio.topology.snapshot.Scenario.Migrate;
import org.vdcstudio.topology.snapshot.Scenario.PowerChange;
import org.vdcstudio.topology.snapshot.Scenario.Restore;
import org.vdcstudio.topology.snapshot.Scenario.RevertSnapshot;
import org.vdcstudio.topology.snapshot.Scenario.TakeSnapshot;
import org.vdcstudio.topology.snapshot.Vm;

/** Turns what a scenario does into steps that can be done. */
final class Actions {

	private final Behaviours behaviours;

	Actions(Behaviours behaviours) {
		this.behaviours = behaviours;
	}

	/**
	 * A step of the scenario.
	 *
	 * @param subject what it is done to
	 * @param what    what is done, for people
	 * @param work    does it
	 */
	record Step(ElementId subject, String what, Consumer<TimelineEntry> work) {
	}

	/** The steps of an action: one, or one for each member of a fleet; none when {@code input} found something wrong with it. */
	List<Step> steps(Action action, Input input) {
		input.time("at", action.at());
		List<Step> steps = switch (action) {
		case Migrate migrate -> migrate(migrate, input);
		case PowerChange power -> forEach(power.target(), input, each -> power(each, power.state(), input));
		case TakeSnapshot take -> snapshot(take, input);
		case RevertSnapshot revert -> onVm(revert.vm(), "revert to snapshot " + revert.snapshot(), input,
				(vm, entry) -> behaviours.snapshots().revert(vm, revert.snapshot(), entry));
		case DeleteSnapshot delete -> onVm(delete.vm(), "delete snapshot " + delete.snapshot(), input,
				(vm, entry) -> behaviours.snapshots().delete(vm, delete.snapshot(), entry));
		case EnterMaintenance enter -> onHosts(enter.host(), "enter maintenance mode", input, behaviours.maintenance()::enter);
		case ExitMaintenance exit -> onHosts(exit.host(), "exit maintenance mode", input, behaviours.maintenance()::exit);
		case Fail fail -> forEach(fail.target(), input, each -> fail(each, fail.mode(), input));
		case Restore restore -> input.elements(restore.target()).stream().map(each -> new Step(each, "restore", entry -> restore(each, entry)))
				.toList();
		case AddNic add -> addNic(add, input);
		case Custom custom -> custom(custom, input);
		};
		return input.reasons().isEmpty() ? steps : List.of();
	}

	/** What is wrong with one member of a fleet is wrong with all, and said once. */
	private static List<Step> forEach(Optional<ElementId> named, Input input, Function<ElementId, Optional<Step>> step) {
		List<Step> steps = new ArrayList<>();
		for (ElementId each : input.elements(named)) {
			if (input.reasons().isEmpty()) {
				step.apply(each).ifPresent(steps::add);
			}
		}
		return steps;
	}

	private List<Step> migrate(Migrate migrate, Input input) {
		Optional<Vm> vm = input.vm(migrate.vm());
		List<ElementId> targets = Stream.concat(migrate.targetHost().stream(), migrate.targetDatastore().stream()).toList();
		if (targets.isEmpty() || targets.contains(Scenario.UNRESOLVED)) {
			input.problem("names no target of the design");
		}
		if (vm.isEmpty()) {
			return List.of();
		}
		MigrationRequest request = new MigrationRequest(vm.get().id(), migrate.targetHost(), migrate.targetDatastore());
		return List.of(new Step(vm.get().id(), Migrations.describe(request),
				entry -> behaviours.migrations().request(request, entry, migrated -> {
					// The timeline and the record of the VM say what came of it.
				})));
	}

	private Optional<Step> power(ElementId target, PowerState state, Input input) {
		String what = "power " + state.getLiteral();
		DesignIndex index = behaviours.world().index();
		if (index.topology().snapshot().vm(target).isPresent()) {
			return Optional.of(new Step(target, what, entry -> behaviours.powerOrders().power(target, state, entry)));
		}
		if (index.topology().snapshot().host(target).isPresent()) {
			if (index.labVmOf(target).isPresent()) {
				ElementId labVm = index.labVmOf(target).get().id();
				return Optional.of(new Step(target, what, entry -> behaviours.infrastructure().powerLabVm(labVm, state, entry)));
			}
			return Optional.of(new Step(target, what, entry -> behaviours.infrastructure().powerHost(target, state, entry)));
		}
		if (index.topology().snapshot().labVm(target).isPresent()) {
			return Optional.of(new Step(target, what, entry -> behaviours.infrastructure().powerLabVm(target, state, entry)));
		}
		input.problem(target + " is no VM, no host and no virtual machine of Workstation, so it has no power");
		return Optional.empty();
	}

	private List<Step> snapshot(TakeSnapshot take, Input input) {
		if (take.snapshot().isBlank()) {
			input.problem("gives the snapshot no name");
		}
		return onVm(take.vm(), "take snapshot " + take.snapshot() + (take.memory() ? " with memory" : ""), input,
				(vm, entry) -> behaviours.snapshots().take(vm, take.snapshot(), take.memory(), entry));
	}

	/** Done to something, as an entry of the timeline says. */
	@FunctionalInterface
	private interface Operation {

		void on(ElementId subject, TimelineEntry entry);
	}

	private List<Step> onVm(Optional<ElementId> named, String what, Input input, Operation operation) {
		return input.vms(named).stream().flatMap(members -> members.vms().stream())
				.map(vm -> new Step(vm, what, entry -> operation.on(vm, entry))).toList();
	}

	private List<Step> onHosts(Optional<ElementId> named, String what, Input input, Operation operation) {
		List<ElementId> members = named.map(behaviours.world().index()::membersOf).orElse(List.of());
		List<ElementId> hosts = members.isEmpty() ? input.host(named).stream().toList() : members;
		return hosts.stream().map(host -> new Step(host, what, entry -> operation.on(host, entry))).toList();
	}

	private Optional<Step> fail(ElementId target, FailureMode mode, Input input) {
		boolean isStorage = behaviours.world().design().datastore(target).isPresent() || behaviours.world().design().array(target).isPresent()
				|| behaviours.world().topology().storage().arrayOf(target).isPresent();
		if (mode == FailureMode.ISOLATION && behaviours.world().design().host(target).isEmpty()) {
			input.problem("only a host can be isolated, " + target + " is none");
		} else if ((mode == FailureMode.ALL_PATHS_DOWN || mode == FailureMode.PERMANENT_DEVICE_LOSS) && !isStorage) {
			input.problem("only storage fails by %s, and %s is none".formatted(mode.getLiteral(), target));
		}
		String what = mode == FailureMode.FAILURE ? "fail" : "fail by " + mode.getLiteral();
		return Optional.of(new Step(target, what, entry -> {
			if (behaviours.world().design().vm(target).isPresent()) {
				behaviours.powerOrders().crash(target, entry);
			} else {
				behaviours.infrastructure().fail(target, mode, entry);
			}
		}));
	}

	private void restore(ElementId target, TimelineEntry entry) {
		if (behaviours.world().design().vm(target).isPresent()) {
			behaviours.powerOrders().power(target, PowerState.ON, entry);
		} else {
			behaviours.infrastructure().restore(target, entry);
		}
	}

	private List<Step> addNic(AddNic add, Input input) {
		Optional<ElementId> target = input.element("target", add.target());
		if (target.isEmpty() || !input.reasons().isEmpty()) {
			return List.of();
		}
		ElementId vm = target.get();
		if (behaviours.world().design().labVm(vm).isPresent()) {
			if (add.link().filter(this::isVmnet).isEmpty()) {
				input.problem("names no virtual network of Workstation to connect the NIC to");
				return List.of();
			}
			return List.of(new Step(vm, "add a NIC on " + add.link().get(), entry -> behaviours.newNics().addToLabVm(vm, add.link().get(), entry)));
		}
		if (behaviours.world().design().vm(vm).isPresent()) {
			if (add.label().isEmpty()) {
				input.problem("names no network to connect the NIC to");
				return List.of();
			}
			return List.of(new Step(vm, "add a NIC on " + add.label(), entry -> behaviours.newNics().addToVm(vm, add.label(), entry)));
		}
		input.problem(vm + " is neither a VM nor a virtual machine of Workstation, so it gets no NIC");
		return List.of();
	}

	private boolean isVmnet(ElementId link) {
		return behaviours.world().design().pcs().stream().flatMap(pc -> pc.vmnets().stream()).anyMatch(vmnet -> vmnet.id().equals(link));
	}

	private List<Step> custom(Custom custom, Input input) {
		Optional<SimTime> at = custom.at().value().map(time -> new SimTime(time.nanoseconds()));
		ActionCall call = new ActionCall(custom.id(), custom.type(), at.orElse(SimTime.ZERO), custom.arguments(),
				behaviours.world().design());
		return behaviours.contributed().prepare(call, input.place(), input::problem).stream()
				.map(action -> new Step(action.subject(), action.what(), action.work())).toList();
	}
}
