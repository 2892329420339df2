/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Site;

/** Finds out what a vSAN cluster needs to go on: whether it has two sides and a witness, fault domains, or only hosts. */
final class VsanLayout {

	private final Map<ElementId, ElementId> siteOf;
	private final Cluster cluster;
	private final Datastore.Vsan datastore;
	private final List<VsanMember> contributors;

	/** @param members the hosts of the cluster; of which those count that bring disks, or all when none says that it does */
	VsanLayout(DesignSnapshot snapshot, Cluster cluster, Datastore.Vsan datastore, List<VsanMember> members) {
		this.cluster = cluster;
		this.datastore = datastore;
		List<VsanMember> bringing = members.stream().filter(VsanMember::saysItsDisks).toList();
		contributors = bringing.isEmpty() ? members : bringing;
		siteOf = new LinkedHashMap<>();
		for (Site site : snapshot.sites()) {
			siteOf.putIfAbsent(site.id(), site.id());
			site.faultDomains().forEach(domain -> siteOf.putIfAbsent(domain, site.id()));
		}
	}

	VsanQuorum quorum(Optional<VsanMember> witness) {
		Optional<VsanQuorum> votes = cluster.witness().isPresent() ? sides().map(sides -> votes(sides, witness))
				: Optional.empty();
		return votes.orElseGet(this::copies);
	}

	private VsanQuorum votes(List<VsanVotes.Side> sides, Optional<VsanMember> witness) {
		boolean secondIsPreferred = isPreferred(sides.getLast()) && !isPreferred(sides.getFirst());
		return new VsanVotes(datastore.id(), secondIsPreferred ? sides.getLast() : sides.getFirst(),
				secondIsPreferred ? sides.getFirst() : sides.getLast(), witness);
	}

	private boolean isPreferred(VsanVotes.Side side) {
		Optional<ElementId> site = cluster.preferredSite();
		return site.isPresent() && side.members().stream().map(member -> member.host().location())
				.allMatch(place -> place.equals(site) || place.map(this::site).equals(site));
	}

	/** Two hosts, else two sites, else two fault domains; empty when the design does not show two sides. */
	private Optional<List<VsanVotes.Side>> sides() {
		if (contributors.size() == 2) {
			return Optional.of(contributors.stream().map(each -> new VsanVotes.Side(each.id().qualifiedName(), List.of(each)))
					.toList());
		}
		Map<ElementId, List<VsanMember>> bySite = new LinkedHashMap<>();
		Map<ElementId, List<VsanMember>> byPlace = new LinkedHashMap<>();
		for (VsanMember member : contributors) {
			Optional<ElementId> place = member.host().location();
			if (place.isEmpty()) {
				return Optional.empty();
			}
			byPlace.computeIfAbsent(place.get(), key -> new ArrayList<>()).add(member);
			bySite.computeIfAbsent(site(place.get()), key -> new ArrayList<>()).add(member);
		}
		Stream<Map<ElementId, List<VsanMember>>> ways = Stream.of(bySite, byPlace);
		return ways.filter(groups -> groups.size() == 2).findFirst().map(VsanLayout::sides);
	}

	private static List<VsanVotes.Side> sides(Map<ElementId, List<VsanMember>> groups) {
		return groups.entrySet().stream().map(each -> new VsanVotes.Side(
				"%s %s".formatted(isSite(each.getKey()) ? "site" : "fault domain", each.getKey()), each.getValue())).toList();
	}

	private static boolean isSite(ElementId place) {
		return place.kind().equals(CorePackage.Literals.SITE.getName());
	}

	private ElementId site(ElementId place) {
		return siteOf.getOrDefault(place, place);
	}

	/** Fault domains when there are enough of them, else hosts. Who stands nowhere is a fault domain of its own. */
	private VsanQuorum copies() {
		Map<ElementId, List<VsanMember>> byPlace = new LinkedHashMap<>();
		contributors.forEach(member -> byPlace
				.computeIfAbsent(member.host().location().orElse(member.id()), key -> new ArrayList<>()).add(member));
		boolean inDomains = byPlace.size() < contributors.size() && byPlace.size() >= 2 * datastore.failuresToTolerate() + 1;
		int wanted = datastore.failuresToTolerate();
		return inDomains && byPlace.size() > 1
				? new VsanCopies(datastore.id(), List.copyOf(byPlace.values()), "fault domains", wanted)
				: new VsanCopies(datastore.id(), contributors.stream().map(List::of).toList(), "hosts", wanted);
	}
}
