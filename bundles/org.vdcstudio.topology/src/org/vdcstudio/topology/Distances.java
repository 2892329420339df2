/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Site;

/** How far apart machines stand. */
final class Distances {

	private final DesignSnapshot snapshot;
	private final Placement placement;
	private final Map<ElementId, Site> sites = new HashMap<>();
	private final Map<ElementId, ElementId> locations = new HashMap<>();

	Distances(DesignSnapshot snapshot, Placement placement) {
		this.snapshot = snapshot;
		this.placement = placement;
		for (Site site : snapshot.sites()) {
			sites.putIfAbsent(site.id(), site);
			site.faultDomains().forEach(domain -> sites.putIfAbsent(domain, site));
		}
		snapshot.hosts().forEach(host -> locate(host.id(), host.location()));
		snapshot.arrays().forEach(array -> locate(array.id(), array.location()));
		snapshot.routers().forEach(router -> locate(router.id(), router.location()));
		snapshot.dnsServers().forEach(server -> locate(server.id(), server.location()));
		snapshot.vCenters().forEach(server -> locate(server.id(), server.location()));
	}

	private void locate(ElementId machine, Optional<ElementId> location) {
		location.ifPresent(place -> locations.putIfAbsent(machine, place));
	}

	/** Nanoseconds one way between the sites of two machines: half the round trip that one of them says; 0 when none does. */
	long nanosBetween(ElementId machine, ElementId other, StateOverlay state) {
		Optional<Site> from = site(machine, state);
		Optional<Site> to = site(other, state);
		if (from.isEmpty() || to.isEmpty()) {
			return 0;
		}
		return Stream.of(roundTrip(from.get(), to.get()), roundTrip(to.get(), from.get())).flatMap(Optional::stream).findFirst()
				.map(roundTrip -> roundTrip.nanoseconds() / 2).orElse(0L);
	}

	private static Optional<TimeSpan> roundTrip(Site from, Site to) {
		return Optional.ofNullable(from.roundTrips().get(to.id()));
	}

	private Optional<Site> site(ElementId machine, StateOverlay state) {
		ElementId standing = snapshot.vm(machine).isPresent() ? placement.hostOf(machine, state).orElse(machine) : machine;
		@Nullable
		ElementId location = locations.get(standing);
		return location == null ? Optional.empty() : Optional.ofNullable(sites.get(location));
	}
}
