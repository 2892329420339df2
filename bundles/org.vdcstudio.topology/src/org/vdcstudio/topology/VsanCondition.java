/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** How the members of a vSAN cluster are in one state: who reaches whom, and whose disks work. Usable from any thread. */
final class VsanCondition {

	/** The partition of who is in none. */
	static final int NONE = -1;

	private final VsanNetwork network;
	private final Liveness liveness;
	private final boolean deduplicated;
	private final StateOverlay state;
	private final List<List<VsanMember>> partitions;
	private final Map<ElementId, Integer> partitionOf = new HashMap<>();
	private final Set<ElementId> working = new HashSet<>();
	private final Map<Integer, Boolean> withWitness = new ConcurrentHashMap<>();

	/** Why the data or vote of a member cannot be had. */
	enum Absence {

		/** It is out of order, or powered off. */
		DOWN,
		/** It works somewhere else. */
		NOT_REACHED,
		/** It is reached, and its disks are out of order. */
		NO_DISKS
	}

	/** @param deduplicated whether a disk group falls with any of its disks */
	VsanCondition(List<VsanMember> members, VsanNetwork network, Liveness liveness, boolean deduplicated, StateOverlay state) {
		this.network = network;
		this.liveness = liveness;
		this.deduplicated = deduplicated;
		this.state = state;
		partitions = network.partitions(members, state);
		for (int partition = 0; partition < partitions.size(); partition++) {
			for (VsanMember member : partitions.get(partition)) {
				partitionOf.putIfAbsent(member.id(), partition);
				if (hasDisks(member)) {
					working.add(member.id());
				}
			}
		}
	}

	/** How many partitions there are; they are counted from 0, in the order of their first members. */
	int partitions() {
		return partitions.size();
	}

	/** The partition that a host is in; {@link #NONE} when it does not work or is not connected. */
	int partitionOf(ElementId host) {
		return partitionOf.getOrDefault(host, NONE);
	}

	/** Whether the disks of a member can be had in a partition. */
	boolean has(int partition, VsanMember member) {
		return partitionOf(member.id()) == partition && working.contains(member.id());
	}

	/** Why the disks of a member cannot be had in a partition, given that they cannot. */
	Absence absence(int partition, VsanMember member) {
		if (liveness.isDown(member.id(), state)) {
			return Absence.DOWN;
		}
		return partitionOf(member.id()) == partition ? Absence.NO_DISKS : Absence.NOT_REACHED;
	}

	/** Whether somebody in a partition reaches the witness of the cluster, and it works. */
	boolean reachesWitness(int partition, VsanMember witness) {
		return withWitness.computeIfAbsent(partition, key -> findWitness(key, witness));
	}

	private boolean findWitness(int partition, VsanMember witness) {
		return network.isConnected(witness, state) && hasDisks(witness)
				&& partitions.get(partition).stream().anyMatch(member -> network.reach(member, witness, state));
	}

	/** Why a witness cannot be asked, given that a partition does not reach it. */
	Absence absenceOfWitness(VsanMember witness) {
		return liveness.isDown(witness.id(), state) ? Absence.DOWN : hasDisks(witness) ? Absence.NOT_REACHED : Absence.NO_DISKS;
	}

	private boolean hasDisks(VsanMember member) {
		return member.hasWorkingDisks(deduplicated, liveness, state);
	}
}
