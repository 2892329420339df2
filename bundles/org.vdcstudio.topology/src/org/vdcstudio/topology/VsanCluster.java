/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/** One cluster with vSAN. Remembers what it found out about the design as deployed and about the latest other state. */
final class VsanCluster {

	private final Datastore.Vsan datastore;
	private final List<VsanMember> members;
	private final Optional<VsanMember> witness;
	private final VsanNetwork network;
	private final Liveness liveness;
	private final VsanQuorum quorum;
	private final Once<Boolean> followsMachines;
	private final Once<Remembered> initial = new Once<>(() -> remember(StateOverlay.INITIAL));
	private volatile Optional<Remembered> latest = Optional.empty();

	/**
	 * What was found out about a state.
	 *
	 * @param working the members and the witness that work
	 * @param holder  the partition that has the data
	 */
	private record Remembered(StateOverlay state, List<ElementId> working, VsanCondition condition, int holder) {

		Remembered in(StateOverlay alike) {
			return new Remembered(alike, working, condition, holder);
		}
	}

	VsanCluster(DesignSnapshot snapshot, Cluster cluster, Datastore.Vsan datastore, VsanNetwork network, Liveness liveness) {
		this.datastore = datastore;
		this.network = network;
		this.liveness = liveness;
		members = cluster.hosts().stream().flatMap(host -> snapshot.host(host).stream()).map(VsanMember::of).toList();
		witness = cluster.witness().flatMap(snapshot::host).map(VsanMember::of);
		quorum = new VsanLayout(snapshot, cluster, datastore, members).quorum(witness);
		followsMachines = new Once<>(() -> network.followsMachines(Stream.concat(members.stream(), witness.stream()).toList()));
	}

	ElementId datastore() {
		return datastore.id();
	}

	/** Whether a host has at least one VMkernel adapter for vSAN that works. */
	boolean isConnected(ElementId host, StateOverlay state) {
		return remembered(state).condition().partitionOf(host) != VsanCondition.NONE;
	}

	/** Why a connected host does not get at the data; empty when it does. */
	Optional<StorageObstacle> obstacle(ElementId host, StateOverlay state) {
		Remembered remembered = remembered(state);
		int partition = remembered.condition().partitionOf(host);
		return partition == remembered.holder() ? Optional.empty()
				: Optional.of(quorum.obstacle(host, partition, remembered.condition()));
	}

	private Remembered remembered(StateOverlay state) {
		if (state == StateOverlay.INITIAL) {
			return initial.get();
		}
		Optional<Remembered> known = latest;
		if (known.isPresent() && known.get().state() == state) {
			return known.get();
		}
		Remembered remembered = known.filter(each -> isAlike(each, state)).or(() -> initially(state))
				.map(each -> each.in(state)).orElseGet(() -> remember(state));
		latest = Optional.of(remembered);
		return remembered;
	}

	/** VMs come and go all the time. Unless the network runs in them, only the members themselves make a difference here. */
	private boolean isAlike(Remembered known, StateOverlay state) {
		return state.worksLike(known.state()) && !followsMachines.get() && working(state).equals(known.working());
	}

	private Optional<Remembered> initially(StateOverlay state) {
		return state.worksLike(StateOverlay.INITIAL) ? Optional.of(initial.get()).filter(each -> isAlike(each, state))
				: Optional.empty();
	}

	private Remembered remember(StateOverlay state) {
		VsanCondition condition = new VsanCondition(members, network, liveness, datastore.deduplication(), state);
		return new Remembered(state, working(state), condition, quorum.holder(condition));
	}

	private List<ElementId> working(StateOverlay state) {
		List<ElementId> working = new ArrayList<>();
		Stream.concat(members.stream(), witness.stream()).map(VsanMember::id).filter(host -> !liveness.isDown(host, state))
				.forEach(working::add);
		return working;
	}
}
