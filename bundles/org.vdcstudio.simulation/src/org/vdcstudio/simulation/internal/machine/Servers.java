/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.Vm;

/** The servers that others ask: DNS, vCenter, arrays and routers. One that a VM provides answers as soon as its guest serves. */
final class Servers {

	private final World world;
	private final Map<ElementId, Boolean> carriesTraffic = new LinkedHashMap<>();
	private final Set<ElementId> silent = new HashSet<>();

	Servers(World world) {
		this.world = world;
		world.design().dnsServers().forEach(server -> carriesTraffic.put(server.id(), false));
		world.design().vCenters().forEach(server -> carriesTraffic.put(server.id(), false));
		world.design().arrays().forEach(array -> carriesTraffic.put(array.id(), true));
		world.design().routers().forEach(router -> carriesTraffic.put(router.id(), true));
		carriesTraffic.keySet().stream().filter(world::isDown).forEach(silent::add);
	}

	/** What stands by itself is there from the beginning; what a machine provides waits for it. */
	void startCold() {
		silent.clear();
		world.design().vms().forEach(vm -> vm.provides().forEach(silent::add));
		world.design().labVms().forEach(vm -> vm.provides().forEach(silent::add));
	}

	/** A machine that provides servers was powered on: until its guest serves they are silent, unless another one provides them. */
	void machineStarted(List<ElementId> provided) {
		provided.stream().filter(silent::contains).forEach(server -> world.change(world.state().withPower(server, PowerState.OFF)));
	}

	/** The guest of a machine serves. */
	void guestStarted(List<ElementId> provided, TimelineEntry cause, Infrastructure infrastructure) {
		if (!provided.isEmpty()) {
			provided.forEach(server -> world.change(world.state().withPower(server, PowerState.ON)));
			infrastructure.conclude(Set.of(), cause);
		}
	}

	/**
	 * Says which servers fell silent or answer again.
	 *
	 * @return whether storage or networks of other machines may have changed with that
	 */
	boolean conclude(TimelineEntry cause) {
		boolean traffic = false;
		for (Map.Entry<ElementId, Boolean> each : carriesTraffic.entrySet()) {
			ElementId server = each.getKey();
			boolean isDown = world.isDown(server);
			if (isDown != silent.contains(server)) {
				traffic |= each.getValue();
				if (isDown) {
					silent.add(server);
					world.record(lossOfMachine(server).orElse(cause), TimelineKinds.SERVER_DOWN, server, "does not answer");
				} else {
					silent.remove(server);
					world.record(cause, TimelineKinds.SERVER_UP, server, "answers");
				}
			}
		}
		return traffic;
	}

	/** What the timeline says of the machine that provided a server until now. */
	private Optional<TimelineEntry> lossOfMachine(ElementId server) {
		Stream<ElementId> machines = Stream.concat(
				world.design().labVms().stream().filter(machine -> machine.provides().contains(server)).map(LabVm::id),
				world.design().vms().stream().filter(machine -> machine.provides().contains(server)).map(Vm::id));
		return machines.flatMap(machine -> world.timeline().lastAbout(machine.qualifiedName()).stream())
				.filter(entry -> entry.time().equals(world.now()))
				.filter(entry -> entry.kind().equals(TimelineKinds.MACHINE_OFF) || entry.kind().equals(TimelineKinds.VM_OFF))
				.max(Comparator.comparingInt(TimelineEntry::index));
	}
}
