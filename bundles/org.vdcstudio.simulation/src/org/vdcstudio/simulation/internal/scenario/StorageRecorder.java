/*
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.Series.Shape;
import org.vdcstudio.simulation.series.SeriesBuffer;
import org.vdcstudio.simulation.series.StorageAccess;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** Takes down how hosts get to their storage, as soon as that is otherwise than in the design. */
final class StorageRecorder {

	private final World world;
	private final Service service;
	private final int limit;
	private final Map<Access, Counted> datastores = new LinkedHashMap<>();
	private final Map<Access, Counted> adapters = new LinkedHashMap<>();

	/** What a host uses. */
	private record Access(ElementId host, ElementId element) {
	}

	/** How often it is there. */
	private record Counted(int designed, SeriesBuffer samples) {
	}

	/** @param limit how many samples of each number are kept */
	StorageRecorder(World world, Service service, int limit) {
		this.world = world;
		this.service = service;
		this.limit = limit;
	}

	/** Looks at a host that may have other storage than before. */
	void look(ElementId host) {
		compare(host, world.look(host, StateOverlay.INITIAL).datastores(), service.view(host).datastores(), datastores);
		world.design().host(host).filter(found -> !found.iscsiAdapters().isEmpty())
				.ifPresent(found -> compare(host, sessions(found, StateOverlay.INITIAL), sessions(found, world.state()), adapters));
	}

	private Map<ElementId, Integer> sessions(Host host, StateOverlay state) {
		Map<ElementId, Integer> sessions = new HashMap<>();
		world.topology().storage().iscsi().of(host, state).sessions()
				.forEach(session -> sessions.merge(session.adapter(), 1, Integer::sum));
		return sessions;
	}

	private void compare(ElementId host, Map<ElementId, Integer> designed, Map<ElementId, Integer> present,
			Map<Access, Counted> known) {
		designed.forEach((element, wanted) -> {
			Access access = new Access(host, element);
			int found = present.getOrDefault(element, 0);
			if (found != wanted || known.containsKey(access)) {
				known.computeIfAbsent(access, first -> asDesigned(wanted)).samples().add(world.now(), found);
			}
		});
	}

	private Counted asDesigned(int wanted) {
		SeriesBuffer samples = new SeriesBuffer(Shape.STEPS, limit);
		samples.add(SimTime.ZERO, wanted);
		return new Counted(wanted, samples);
	}

	/** Hosts and their datastores, by the number of paths. */
	List<StorageAccess> datastores() {
		return accesses(datastores);
	}

	/** Hosts and their iSCSI adapters, by the number of sessions. */
	List<StorageAccess> adapters() {
		return accesses(adapters);
	}

	private static List<StorageAccess> accesses(Map<Access, Counted> known) {
		return known.entrySet().stream().map(each -> new StorageAccess(each.getKey().host().qualifiedName(),
				each.getKey().element().qualifiedName(), each.getValue().designed(), each.getValue().samples().series())).toList();
	}
}
