/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.Written;

/**
 * A VM runs on a host when its time is up, or at the end of the run when it was given none. The deadline is an event, so that
 * the run goes on until then.
 */
final class RunsOnCheck implements ExpectationCheck, EventReceiver<RunsOnCheck.Deadline> {

	private final Datacenter datacenter;
	private final Timeline timeline;
	private final Vm vm;
	private final ElementId host;
	private final Written<TimeSpan> within;
	private Optional<ExpectationResult> verdict = Optional.empty();

	/** The time is up. */
	record Deadline() {
	}

	/** @param within blank, or a time */
	RunsOnCheck(Datacenter datacenter, Timeline timeline, Vm vm, ElementId host, Written<TimeSpan> within) {
		this.datacenter = datacenter;
		this.timeline = timeline;
		this.vm = vm;
		this.host = host;
		this.within = within;
	}

	@Override
	public String name() {
		return "expectation: " + expectation();
	}

	@Override
	public void prepare(Kernel kernel) {
		within.value().ifPresent(time -> kernel.schedule(new SimTime(time.nanoseconds()), Priorities.DEADLINE, this, new Deadline()));
	}

	@Override
	public void receive(Deadline payload, Kernel kernel) {
		verdict = Optional.of(judge());
	}

	@Override
	public ExpectationResult conclude(Kernel kernel) {
		if (verdict.isPresent()) {
			return verdict.get();
		}
		return within.value().isPresent() ? result(false, "the run was cut off before, at " + kernel.now(), chain()) : judge();
	}

	private ExpectationResult judge() {
		Optional<ElementId> actual = datacenter.runningOn(vm.id());
		boolean holds = actual.filter(host::equals).isPresent();
		return result(holds, actual.map(id -> "runs on " + id).orElse("does not run"), holds ? List.of() : chain());
	}

	private List<TimelineEntry> chain() {
		return timeline.chainToLastAbout(vm.id().qualifiedName());
	}

	private String expectation() {
		return vm.id() + " on " + host + (within.isBlank() ? "" : " within " + within);
	}

	private ExpectationResult result(boolean passed, String observed, List<TimelineEntry> explanation) {
		return new ExpectationResult(expectation(), vm.id().qualifiedName(), passed, observed, explanation);
	}
}
