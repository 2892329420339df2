/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.topology.snapshot.ElementId;

/** The iSCSI sessions of one host in one state, and what kept it from having more. Immutable. */
public final class IscsiConnections {

	private final List<IscsiSession> sessions;
	private final List<StorageObstacle> obstacles;
	private final Map<ElementId, List<IscsiSession>> paths = new HashMap<>();

	IscsiConnections(List<IscsiSession> sessions, List<StorageObstacle> obstacles) {
		this.sessions = List.copyOf(sessions);
		this.obstacles = List.copyOf(obstacles);
		for (IscsiSession session : sessions) {
			session.luns().forEach(each -> paths.computeIfAbsent(each.lun(), key -> new ArrayList<>()).add(session));
		}
	}

	/** The sessions: one for each adapter, VMkernel adapter and portal that reach and accept each other. */
	public List<IscsiSession> sessions() {
		return sessions;
	}

	/** The sessions that were tried and did not come about, each with the first step that fails. */
	public List<StorageObstacle> obstacles() {
		return obstacles;
	}

	/** The LUNs to which there is a path, in no particular order. */
	Set<ElementId> luns() {
		return Collections.unmodifiableSet(paths.keySet());
	}

	/** The sessions in which a LUN is seen; each is a path to it. */
	public List<IscsiSession> paths(ElementId lun) {
		return List.copyOf(paths.getOrDefault(lun, List.of()));
	}

	/** Whether there is a path to a LUN. */
	public boolean sees(ElementId lun) {
		return paths.containsKey(lun);
	}
}
