/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.Failures;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;

/**
 * Finds what led to something that is not as expected: the latest bad news about those concerned that still holds, else the
 * failure without which it would be as expected. What is so by design has no explanation.
 */
final class Explanation {

	private static final Set<String> BAD_NEWS = Set.of(TimelineKinds.MACHINE_OFF, TimelineKinds.SERVER_DOWN, TimelineKinds.VM_OFF,
			TimelineKinds.NETWORK_LOST, TimelineKinds.DHCP_FAILED, TimelineKinds.POWER_ON_REFUSED);

	private final World world;
	private final Failures failures;

	Explanation(World world, Failures failures) {
		this.world = world;
		this.failures = failures;
	}

	/** What led to where a VM runs, or to its not running: what happened to it, else to its host. */
	List<TimelineEntry> ofVm(ElementId vm) {
		return chain(world.timeline().lastAbout(vm.qualifiedName())
				.or(() -> world.hostOf(vm).flatMap(host -> world.timeline().lastAbout(host.qualifiedName()))));
	}

	/**
	 * What led to something else.
	 *
	 * @param concerned who takes part
	 * @param observed  what was seen; bad news about what is named there goes before others
	 * @param wouldHold whether it would be as expected in another state
	 */
	List<TimelineEntry> of(Collection<ElementId> concerned, String observed, Predicate<StateOverlay> wouldHold) {
		List<TimelineEntry> bad = concerned.stream().flatMap(this::withParts).distinct()
				.flatMap(each -> world.timeline().lastAbout(each.qualifiedName()).stream())
				.filter(entry -> BAD_NEWS.contains(entry.kind())).toList();
		return chain(last(bad.stream().filter(entry -> observed.contains(entry.subject()))).or(() -> last(bad.stream()))
				.or(() -> failures.latestFirst().stream().filter(failure -> wouldHold.test(failures.without(failure))).findFirst()
						.map(Failures.Failure::entry)));
	}

	private static Optional<TimelineEntry> last(Stream<TimelineEntry> entries) {
		return entries.max(Comparator.comparingInt(TimelineEntry::index));
	}

	private List<TimelineEntry> chain(Optional<TimelineEntry> entry) {
		return entry.map(world.timeline()::chainTo).orElse(List.of());
	}

	/** An element, with the networks it has on its host, and that host. */
	private Stream<ElementId> withParts(ElementId element) {
		List<ElementId> all = new ArrayList<>(List.of(element));
		world.design().host(element).ifPresent(host -> host.portGroups().map(PortGroup::id).forEach(all::add));
		world.design().vm(element).ifPresent(vm -> world.hostOf(element).flatMap(world.design()::host).ifPresent(host -> {
			all.add(host.id());
			vm.nics().stream().map(VirtualNic::label).flatMap(label -> group(host, label).stream()).forEach(all::add);
		}));
		world.design().labVms().stream().filter(machine -> machine.provides().contains(element))
				.forEach(machine -> all.add(machine.id()));
		world.design().vms().stream().filter(machine -> machine.provides().contains(element)).forEach(machine -> all.add(machine.id()));
		return all.stream();
	}

	private static Optional<ElementId> group(Host host, String label) {
		return host.portGroup(label).map(PortGroup::id);
	}
}
