/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** What the scenario made fail and has not restored. */
public final class Failures {

	private final World world;
	private final Map<ElementId, Failure> failures = new LinkedHashMap<>();

	/**
	 * Something that is out of order.
	 *
	 * @param element what
	 * @param mode    in what way
	 * @param entry   where the timeline says so
	 */
	public record Failure(ElementId element, FailureMode mode, TimelineEntry entry) {
	}

	Failures(World world) {
		this.world = world;
	}

	void add(Failure failure) {
		remove(failure.element());
		failures.put(failure.element(), failure);
		parts(failure).forEach(part -> world.change(world.state().withFailed(part)));
	}

	void remove(ElementId element) {
		of(element).ifPresent(failure -> world.change(without(failure)));
		failures.remove(element);
	}

	/** How an element failed; empty when it itself has not. */
	public Optional<Failure> of(ElementId element) {
		return Optional.ofNullable(failures.get(element));
	}

	/** What has failed, the latest first. */
	public List<Failure> latestFirst() {
		return new ArrayList<>(failures.values()).reversed();
	}

	/** The state of the datacenter as it would be without a failure, besides what machines have done because of it. */
	public StateOverlay without(Failure failure) {
		StateOverlay state = world.state();
		for (ElementId part : parts(failure)) {
			state = state.withRestored(part);
		}
		return state;
	}

	/** An isolated host loses its management network and nothing else. */
	private List<ElementId> parts(Failure failure) {
		return failure.mode() == FailureMode.ISOLATION ? world.design().host(failure.element()).stream()
				.flatMap(host -> host.vmkernelAdapters(VMkernelService.MANAGEMENT)).map(adapter -> adapter.id()).toList()
				: List.of(failure.element());
	}
}
