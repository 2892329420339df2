/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.Optional;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.internal.machine.Failures;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario.DowntimeBelow;
import org.vdcstudio.topology.snapshot.Scenario.Expectation;
import org.vdcstudio.topology.snapshot.Scenario.Reaches;
import org.vdcstudio.topology.snapshot.Scenario.Resolves;
import org.vdcstudio.topology.snapshot.Scenario.RunsOn;
import org.vdcstudio.topology.snapshot.Scenario.RunsWithin;
import org.vdcstudio.topology.snapshot.Scenario.StaysMounted;
import org.vdcstudio.topology.snapshot.Written;

/** Turns what a scenario expects into checks. */
final class Expectations {

	private static final int LARGEST_PORT = 65_535;
	private static final Written<TimeSpan> NO_TIME = new Written<>("", Optional.empty());

	private final World world;
	private final Service service;
	private final Explanation explanation;

	Expectations(World world, Service service, Failures failures) {
		this.world = world;
		this.service = service;
		explanation = new Explanation(world, failures);
	}

	/** The check of an expectation; empty when {@code input} found something wrong with it. */
	Optional<ExpectationCheck> check(Expectation expectation, Input input) {
		return switch (expectation) {
		case RunsOn runsOn -> runsOn(runsOn, input);
		case RunsWithin runs -> runs(runs, input);
		case DowntimeBelow downtime -> downtime(downtime, input);
		case Resolves resolves -> resolves(resolves, input);
		case Reaches reaches -> reaches(reaches, input);
		case StaysMounted mounted -> mounted(mounted, input);
		};
	}

	private Optional<ExpectationCheck> runsOn(RunsOn runsOn, Input input) {
		Optional<Members> vms = input.vms(runsOn.vm());
		Optional<ElementId> host = input.host(runsOn.host());
		input.optionalTime("within", runsOn.within());
		return input.ifRight(() -> {
			Members members = vms.orElseThrow();
			return new DeadlineCheck(world, members.named() + " on " + host.orElseThrow(), members.named(), runsOn.within(),
					() -> members.judge(vm -> judgePlace(vm, host)));
		});
	}

	private Optional<ExpectationCheck> runs(RunsWithin runs, Input input) {
		Optional<Members> vms = input.vms(runs.vm());
		input.time("within", runs.within());
		return input.ifRight(() -> {
			Members members = vms.orElseThrow();
			return new DeadlineCheck(world, members.named() + " runs", members.named(), runs.within(),
					() -> members.judge(vm -> judgePlace(vm, Optional.empty())));
		});
	}

	private Judgement judgePlace(ElementId vm, Optional<ElementId> wanted) {
		Optional<ElementId> actual = world.runningOn(vm);
		String observed = actual.map(id -> "runs on " + id).orElse("does not run");
		boolean holds = actual.isPresent() && (wanted.isEmpty() || wanted.equals(actual));
		return holds ? Judgement.holds(observed)
				: Judgement.fails(observed, explanation.ofVm(vm));
	}

	private Optional<ExpectationCheck> downtime(DowntimeBelow downtime, Input input) {
		Optional<Members> vms = input.vms(downtime.vm());
		input.time("below", downtime.below());
		return input.ifRight(() -> new DowntimeCheck(world, explanation, vms.orElseThrow(), downtime.below()));
	}

	private Optional<ExpectationCheck> resolves(Resolves resolves, Input input) {
		Optional<DomainName> name = input.name(resolves.name());
		input.optionalAddress(resolves.address());
		Optional<ElementId> client = resolves.client();
		if (client.isPresent()) {
			input.element("client", client);
		}
		return input.ifRight(() -> new DeadlineCheck(world, "name " + resolves.name() + " resolves"
				+ (resolves.address().isBlank() ? "" : " to " + resolves.address()) + client.map(id -> " for " + id).orElse(""),
				client.orElse(resolves.id()), NO_TIME,
				new NameJudge(world, explanation, name.orElseThrow(), resolves.address().value(), client)));
	}

	private Optional<ExpectationCheck> reaches(Reaches reaches, Input input) {
		Optional<ElementId> source = input.element("source", reaches.source());
		if (reaches.address().isBlank()) {
			input.element("target", reaches.target());
		}
		input.optionalAddress(reaches.address());
		input.optionalTime("within", reaches.within());
		if (reaches.port().isPresent() && (reaches.port().getAsInt() < 1 || reaches.port().getAsInt() > LARGEST_PORT)) {
			input.problem("port %d is not between 1 and %d".formatted(reaches.port().getAsInt(), LARGEST_PORT));
		}
		return input.ifRight(() -> {
			String port = reaches.port().isPresent() ? " port " + reaches.port().getAsInt() : "";
			String target = reaches.target().map(ElementId::toString).orElse(reaches.address().text());
			return new DeadlineCheck(world, source.orElseThrow() + (reaches.negated() ? " not reaches " : " reaches ") + target + port,
					source.orElseThrow(), reaches.within(), new ReachJudge(world, explanation, reaches, source.orElseThrow()));
		});
	}

	private Optional<ExpectationCheck> mounted(StaysMounted mounted, Input input) {
		Optional<ElementId> datastore = input.datastore(mounted.datastore());
		if (mounted.host().isPresent()) {
			input.host(mounted.host());
		}
		return input.ifRight(() -> new MountedCheck(world, service, explanation, datastore.orElseThrow(), mounted.host()));
	}
}
