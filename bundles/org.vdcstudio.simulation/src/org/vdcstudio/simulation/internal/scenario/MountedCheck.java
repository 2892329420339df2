/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A datastore stays accessible: on one host, or on every host that sees it at the start. On a host that stops working nobody asks
 * for it. When nothing runs at the start, hosts count from the moment they are up.
 */
final class MountedCheck implements ExpectationCheck {

	private final World world;
	private final Service service;
	private final ElementId datastore;
	private final Optional<ElementId> only;
	private final Set<ElementId> watched = new LinkedHashSet<>();
	private Optional<Judgement> loss = Optional.empty();

	/** @param only the host; empty for every host that sees the datastore */
	MountedCheck(World world, Service service, ElementId datastore, Optional<ElementId> only) {
		this.world = world;
		this.service = service;
		this.datastore = datastore;
		this.only = only;
	}

	@Override
	public void prepare() {
		if (!world.isCold()) {
			only.map(List::of).orElse(world.index().hosts()).forEach(host -> watch(host, Optional.empty()));
		}
		world.watch(this::happened);
	}

	private void watch(ElementId host, Optional<TimelineEntry> entry) {
		if (!world.isDown(host) && service.sees(host, datastore)) {
			watched.add(host);
		} else if (only.isPresent()) {
			lost(host + " does not get to it", entry);
		}
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.HostUp up when only.isEmpty() || only.get().equals(up.host()) -> watch(up.host(), Optional.of(up.entry()));
		case Happening.StorageLost lost when lost.datastore().equals(datastore) && watched.contains(lost.host()) -> lost(
				"%s lost it at %s".formatted(lost.host(), world.now()), Optional.of(lost.entry()));
		default -> {
			// Nothing about this datastore.
		}
		}
	}

	private void lost(String what, Optional<TimelineEntry> entry) {
		if (loss.isEmpty()) {
			loss = Optional.of(Judgement.fails(what, entry.map(world.timeline()::chainTo).orElse(List.of())));
		}
	}

	@Override
	public ExpectationResult conclude() {
		Judgement found = loss.orElseGet(() -> watched.isEmpty() ? Judgement.fails("no host gets to it", List.of())
				: Judgement.holds("mounted on %d host%s all the time".formatted(watched.size(), watched.size() == 1 ? "" : "s")));
		String expectation = "datastore " + datastore + " mounted" + only.map(host -> " on " + host).orElse("");
		return new ExpectationResult(expectation, datastore.qualifiedName(), found.holds(), found.observed(), found.explanation());
	}
}
