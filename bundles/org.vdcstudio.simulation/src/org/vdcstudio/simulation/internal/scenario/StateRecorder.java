/*
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.Outage;
import org.vdcstudio.simulation.series.Placement;
import org.vdcstudio.simulation.series.RunStates;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** Takes down what is otherwise than in the design: where VMs run, what has failed, and the storage of hosts. */
final class StateRecorder {

	private final World world;
	private final StateOverlay beginning;
	private final StorageRecorder storage;
	private final Map<ElementId, ElementId> lastHosts = new HashMap<>();
	private final List<Placement> placements = new ArrayList<>();
	private final List<Outage> outages = new ArrayList<>();

	/** @param limit how many samples of each number are kept */
	StateRecorder(World world, Service service, int limit) {
		this.world = world;
		beginning = world.state();
		storage = new StorageRecorder(world, service, limit);
	}

	void happened(Happening happening) {
		switch (happening) {
		case Happening.VmStarted started -> placed(started.vm(), started.host());
		case Happening.VmMoved moved -> placed(moved.vm(), moved.to());
		case Happening.PartFailed failed -> {
			restored(failed.element());
			outages.add(new Outage(failed.element().qualifiedName(), failed.mode(), world.now(), Optional.empty()));
		}
		case Happening.PartRestored restored -> restored(restored.element());
		case Happening.HostUp up -> storage.look(up.host());
		case Happening.InfrastructureChanged changed -> changed.hosts().forEach(storage::look);
		default -> {
			// It leaves nothing behind that is not told otherwise.
		}
		}
	}

	private void placed(ElementId vm, ElementId host) {
		placements.add(new Placement(world.now(), vm.qualifiedName(), host.qualifiedName(), lastHost(vm).map(ElementId::qualifiedName)));
		lastHosts.put(vm, host);
	}

	private Optional<ElementId> lastHost(ElementId vm) {
		@Nullable
		ElementId last = lastHosts.get(vm);
		return last != null ? Optional.of(last)
				: Optional.of(vm).filter(each -> world.topology().placement().isRunning(each, beginning))
						.flatMap(each -> world.topology().placement().hostOf(each, beginning));
	}

	private void restored(ElementId element) {
		SimTime now = world.now();
		outages.replaceAll(outage -> outage.element().equals(element.qualifiedName()) && outage.end().isEmpty()
				? new Outage(outage.element(), outage.mode(), outage.begin(), Optional.of(now))
				: outage);
	}

	/** All that was taken down. */
	RunStates states() {
		return new RunStates(placements, outages, storage.datastores(), storage.adapters());
	}
}
