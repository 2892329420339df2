/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.scenario;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.Flow;
import org.vdcstudio.topology.Reach;
import org.vdcstudio.topology.Verdict;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario.Reaches;

/**
 * Whether something reaches something, or must not. Only what the design shows counts: a way that leads through networks it does
 * not show proves nothing, one way or the other.
 *
 * @param reaches what is expected
 * @param source  who is to reach
 */
record ReachJudge(World world, Explanation explanation, Reaches reaches, ElementId source) implements Supplier<Judgement> {

	@Override
	public Judgement get() {
		Reach reach = reach(world.state());
		String path = describe(reach);
		return switch (reach.verdict()) {
		case HOLDS -> reaches.negated() ? Judgement.fails(path, chain(path, Verdict.FAILS)) : Judgement.holds(path);
		case FAILS -> reaches.negated() ? Judgement.holds(path) : Judgement.fails(path, chain(path, Verdict.HOLDS));
		case UNKNOWN -> Judgement.fails("cannot be told: " + path, chain(path, reaches.negated() ? Verdict.FAILS : Verdict.HOLDS));
		};
	}

	private Reach reach(StateOverlay state) {
		if (reaches.target().isPresent()) {
			return world.topology().ip().reach(source, reaches.target().get(), reaches.port(), state);
		}
		Ipv4Address address = reaches.address().value().orElseThrow();
		return world.topology().ip().reach(
				reaches.port().isPresent() ? new Flow(source, address, Protocol.TCP, reaches.port()) : Flow.any(source, address), state);
	}

	private List<TimelineEntry> chain(String observed, Verdict wanted) {
		return explanation.of(Stream.concat(Stream.of(source), reaches.target().stream()).toList(), observed,
				state -> reach(state).verdict() == wanted);
	}

	private static String describe(Reach reach) {
		String reason = reach.reason().replaceFirst("\\.$", "");
		return reach.hops().isEmpty() ? reason : reason + reach.hops().stream().map(hop -> hop.name() + " " + hop.value())
				.collect(Collectors.joining("; ", " (", ")"));
	}
}
