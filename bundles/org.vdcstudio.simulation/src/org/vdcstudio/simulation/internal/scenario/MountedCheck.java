/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A datastore stays accessible: on one host, or on every host that sees it at the start. On a host that stops working nobody
 * asks for it. When nothing runs at the start, every host that is to see it by design counts from the moment that it mounted it, and has
 * to get there.
 */
final class MountedCheck implements ExpectationCheck {

	private final World world;
	private final Service service;
	private final Explanation explanation;
	private final ElementId datastore;
	private final Optional<ElementId> only;
	private final Set<ElementId> mounting = new LinkedHashSet<>();
	private final Set<ElementId> awaited = new LinkedHashSet<>();
	private Optional<Judgement> loss = Optional.empty();

	/** @param only the host; empty for every host that sees the datastore */
	MountedCheck(World world, Service service, Explanation explanation, ElementId datastore, Optional<ElementId> only) {
		this.world = world;
		this.service = service;
		this.explanation = explanation;
		this.datastore = datastore;
		this.only = only;
	}

	@Override
	public void prepare() {
		world.watch(this::happened);
		for (ElementId host : only.map(List::of).orElse(world.index().hosts())) {
			if (!world.isDown(host) && service.sees(host, datastore)) {
				mounting.add(host);
			} else if (only.isPresent() || world.isCold() && world.topology().storage().sees(host, datastore, StateOverlay.INITIAL)) {
				awaited.add(host);
				if (!world.isCold()) {
					lost(host + " does not get to it", chainOf(host));
				}
			}
		}
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.HostUp up -> {
			if (service.sees(up.host(), datastore)) {
				mounts(up.host());
			} else if (mounting.contains(up.host())) {
				lost("%s came up without it at %s".formatted(up.host(), world.now()), chainOf(up.host()));
			}
		}
		case Happening.StorageRegained regained when regained.datastore().equals(datastore) -> mounts(regained.host());
		case Happening.StorageLost lost when lost.datastore().equals(datastore) && mounting.contains(lost.host()) -> lost(
				"%s lost it at %s".formatted(lost.host(), world.now()), world.timeline().chainTo(lost.entry()));
		default -> {
			// Nothing about this datastore.
		}
		}
	}

	private void mounts(ElementId host) {
		if (awaited.remove(host)) {
			mounting.add(host);
		}
	}

	private List<TimelineEntry> chainOf(ElementId host) {
		List<ElementId> concerned = new ArrayList<>(List.of(host));
		switch (world.design().datastore(datastore).orElseThrow()) {
		case Datastore.Vmfs vmfs -> vmfs.extents()
				.forEach(device -> world.topology().storage().arrayOf(device).ifPresent(concerned::add));
		case Datastore.Nfs nfs -> nfs.exportedAs().flatMap(world.topology().storage()::arrayOf).ifPresent(concerned::add);
		case Datastore.Vsan vsan -> {
			// The hosts themselves are its storage.
		}
		}
		return explanation.of(concerned, "", state -> world.topology().storage().sees(host, datastore, state));
	}

	private void lost(String what, List<TimelineEntry> why) {
		if (loss.isEmpty()) {
			loss = Optional.of(Judgement.fails(what, why));
		}
	}

	@Override
	public ExpectationResult conclude() {
		awaited.stream().filter(host -> only.isPresent() || !world.isDown(host)).findFirst()
				.ifPresent(host -> lost(host + " never got to it", chainOf(host)));
		Judgement found = loss.orElseGet(() -> mounting.isEmpty() ? Judgement.fails("no host gets to it", List.of())
				: Judgement.holds("mounted on %d host%s all the time".formatted(mounting.size(), mounting.size() == 1 ? "" : "s")));
		String expectation = "datastore " + datastore + " mounted" + only.map(host -> " on " + host).orElse("");
		return new ExpectationResult(expectation, datastore.qualifiedName(), found.holds(), found.observed(), found.explanation());
	}
}
