/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.moment;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.HostVms;
import org.vdcstudio.simulation.series.MigrationCopy;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.Series;

/** The moments of one run: from its timeline and series it tells what was true at any time. Immutable. */
public final class RunMoments {

	private final RunSeries series;
	private final LinkLoads loads;
	private final StorageStates storage;
	private final Set<String> hosts;
	private final List<Step> steps;
	private final NavigableSet<SimTime> times = new TreeSet<>();

	/** Something that came about, as who goes through the run sees it: when it has happened, and when it is yet to come. */
	private record Step(SimTime time, Consumer<Replay> happened, Consumer<Replay> later) {

		Step(SimTime time, Consumer<Replay> happened) {
			this(time, happened, replay -> {
				// says nothing of what was before
			});
		}
	}

	/**
	 * The moments of a run.
	 *
	 * @param result what came of it
	 * @param series what was taken down meanwhile
	 */
	public RunMoments(ScenarioResult result, RunSeries series) {
		this.series = series;
		loads = new LinkLoads(series.links());
		storage = new StorageStates(series.states());
		hosts = series.hosts().stream().map(HostVms::host).collect(Collectors.toUnmodifiableSet());
		steps = steps(result);
		times.add(SimTime.ZERO);
		result.timeline().forEach(entry -> times.add(entry.time()));
		times.add(series.end());
	}

	/** Of what came about at once, the failure goes first that the rest followed from. */
	private List<Step> steps(ScenarioResult result) {
		Stream<Step> outages = series.states().outages().stream().flatMap(outage -> Stream.concat(
				Stream.of(new Step(outage.begin(), replay -> replay.failed(outage))),
				outage.end().stream().map(end -> new Step(end, replay -> replay.restored(outage)))));
		Stream<Step> entries = result.timeline().stream()
				.map(entry -> new Step(entry.time(), replay -> replay.happened(entry), replay -> replay.later(entry)));
		Stream<Step> placements = series.states().placements().stream()
				.map(placement -> new Step(placement.time(), replay -> replay.placed(placement)));
		return Stream.of(outages, entries, placements).flatMap(each -> each).sorted(Comparator.comparing(Step::time)).toList();
	}

	/** The last moment. */
	public SimTime end() {
		return times.last();
	}

	/** The next moment at which something happens; empty at the end. */
	public Optional<SimTime> after(SimTime time) {
		return Optional.ofNullable(times.higher(time));
	}

	/** The last moment before at which something happened; empty at the start. */
	public Optional<SimTime> before(SimTime time) {
		return Optional.ofNullable(times.lower(time));
	}

	/**
	 * What is true at a moment, all that happens at it included.
	 *
	 * @return in the order in which it came about, storage, migrations and load last; what is as the design says is not mentioned
	 */
	public List<ElementState> at(SimTime time) {
		Replay replay = new Replay(hosts);
		steps.forEach(step -> (step.time().compareTo(time) > 0 ? step.later() : step.happened()).accept(replay));
		List<ElementState> states = replay.told();
		states.addAll(storage.at(time, replay::isUp));
		series.migrations().stream().filter(copy -> isUnderWay(copy.copied(), time))
				.forEach(copy -> states.add(moving(copy, time)));
		states.addAll(loads.at(time));
		return states;
	}

	private static boolean isUnderWay(Series copied, SimTime time) {
		int last = copied.size() - 1;
		return last > 0 && copied.time(0).compareTo(time) <= 0 && copied.time(last).compareTo(time) > 0;
	}

	private static ElementState moving(MigrationCopy copy, SimTime time) {
		Series copied = copy.copied();
		double part = copied.at(time) / Math.max(1, copied.value(copied.size() - 1));
		return new ElementState(copy.vm(), ElementState.Kind.CHANGED, "→ " + copy.to(),
				"moves from %s to %s, %d %% of what is sent".formatted(copy.from(), copy.to(), Math.round(part * 100)));
	}
}
