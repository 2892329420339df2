/*
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

import org.vdcstudio.simulation.flow.Link;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Meter;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.series.HostVms;
import org.vdcstudio.simulation.series.LinkLoad;
import org.vdcstudio.simulation.series.MigrationCopy;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.Series.Shape;
import org.vdcstudio.simulation.series.SeriesBuffer;
import org.vdcstudio.topology.snapshot.ElementId;

/** Takes down amounts whenever they change. Looks only at what changed, and never decides anything. */
final class RunRecorder implements Meter {

	private final World world;
	private final Traffic traffic;
	private final int limit;
	private final Map<Link, SeriesBuffer> loads = new LinkedHashMap<>();
	private final Map<ElementId, Copying> underWay = new HashMap<>();
	private final List<Copying> migrations = new ArrayList<>();
	private final Map<ElementId, SeriesBuffer> hosts = new LinkedHashMap<>();
	private final StateRecorder states;

	/** A migration that began. */
	private record Copying(ElementId vm, ElementId from, ElementId to, LongSupplier sent, SeriesBuffer samples) {

		MigrationCopy series() {
			return new MigrationCopy(vm.qualifiedName(), from.qualifiedName(), to.qualifiedName(), samples.series());
		}
	}

	private RunRecorder(World world, Traffic traffic, Service service, int limit) {
		this.world = world;
		this.traffic = traffic;
		this.limit = limit;
		states = new StateRecorder(world, service, limit);
	}

	/**
	 * Begins to take down, once the datacenter is in the state in which the run begins.
	 *
	 * @param limit how many samples of each amount are kept
	 */
	static RunRecorder attach(World world, Traffic traffic, Service service, int limit) {
		RunRecorder recorder = new RunRecorder(world, traffic, service, limit);
		traffic.network().setSettlementListener(recorder::settled);
		world.setMeter(recorder);
		world.watch(recorder::happened);
		world.index().hosts().forEach(recorder::count);
		return recorder;
	}

	/** All that was taken down. */
	RunSeries series(String scenario) {
		migrations.forEach(this::sample);
		return new RunSeries(scenario, world.now(),
				loads.entrySet().stream().map(each -> load(each.getKey(), each.getValue())).toList(),
				migrations.stream().map(Copying::series).toList(),
				hosts.entrySet().stream().map(each -> new HostVms(each.getKey().qualifiedName(), each.getValue().series())).toList(),
				states.states());
	}

	private LinkLoad load(Link link, SeriesBuffer samples) {
		return new LinkLoad(link.name(), traffic.end(link), link.capacity(), samples.series());
	}

	private void settled(Collection<Link> links) {
		for (Link link : links) {
			loads.computeIfAbsent(link, key -> new SeriesBuffer(Shape.STEPS, limit)).add(world.now(), traffic.network().load(link));
		}
	}

	@Override
	public void migrationBegan(ElementId vm, ElementId from, ElementId to, LongSupplier sent) {
		Copying copying = new Copying(vm, from, to, sent, new SeriesBuffer(Shape.LINES, limit));
		underWay.put(vm, copying);
		migrations.add(copying);
		sample(copying);
	}

	@Override
	public void migrationTurned(ElementId vm) {
		Copying copying = underWay.get(vm);
		if (copying != null) {
			sample(copying);
		}
	}

	@Override
	public void migrationOver(ElementId vm) {
		migrationTurned(vm);
		underWay.remove(vm);
	}

	/** A migration that is over has its last sample already. */
	private void sample(Copying copying) {
		if (underWay.get(copying.vm()) == copying) {
			copying.samples().add(world.now(), copying.sent().getAsLong());
		}
	}

	private void happened(Happening happening) {
		states.happened(happening);
		Set<ElementId> changed = switch (happening) {
		case Happening.HostDown down -> Set.of(down.host());
		case Happening.VmStarting starting -> Set.of(starting.host());
		case Happening.VmStarted started -> Set.of(started.host());
		case Happening.VmNotStarted notStarted -> Set.of(notStarted.host());
		case Happening.VmStopped stopped -> Set.of(stopped.host());
		case Happening.VmMoved moved -> moved.from().equals(moved.to()) ? Set.of(moved.to()) : Set.of(moved.from(), moved.to());
		case Happening.InfrastructureChanged infrastructure -> infrastructure.hosts();
		default -> Set.of();
		};
		changed.forEach(this::count);
	}

	private void count(ElementId host) {
		hosts.computeIfAbsent(host, key -> new SeriesBuffer(Shape.STEPS, limit)).add(world.now(), world.vmsRunningOn(host).size());
	}
}
