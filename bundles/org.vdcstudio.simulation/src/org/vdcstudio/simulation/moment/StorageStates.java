/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.moment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.RunStates;
import org.vdcstudio.simulation.series.StorageAccess;

/** Storage that working hosts do not get to as in the design. */
final class StorageStates {

	/** A line about one datastore of many hosts is to stay a line. */
	private static final int MOST_NAMES = 4;

	private final List<StorageAccess> datastores;
	private final List<StorageAccess> adapters;

	StorageStates(RunStates states) {
		datastores = states.datastores();
		adapters = states.adapters();
	}

	/**
	 * What is wrong at a time: of datastores, of hosts that lost some, of iSCSI adapters.
	 *
	 * @param isUp whether a host of this name runs; storage of others is not missed
	 */
	List<ElementState> at(SimTime time, Predicate<String> isUp) {
		List<StorageAccess> wrong = datastores.stream().filter(access -> isWrong(access, time, isUp)).toList();
		List<StorageAccess> lost = wrong.stream().filter(access -> access.count().at(time) == 0).toList();
		List<ElementState> states = new ArrayList<>();
		by(StorageAccess::element, wrong).forEach((datastore, hosts) -> states.add(datastore(datastore, hosts, time)));
		by(StorageAccess::host, lost).forEach((host, missed) -> states.add(host(host, missed)));
		adapters.stream().filter(access -> isWrong(access, time, isUp)).map(access -> adapter(access, time)).forEach(states::add);
		return states;
	}

	private static boolean isWrong(StorageAccess access, SimTime time, Predicate<String> isUp) {
		return access.count().at(time) < access.designed() && isUp.test(access.host());
	}

	private static Map<String, List<StorageAccess>> by(Function<StorageAccess, String> name, List<StorageAccess> accesses) {
		return accesses.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
	}

	private static ElementState datastore(String datastore, List<StorageAccess> accesses, SimTime time) {
		List<String> without = accesses.stream().filter(access -> access.count().at(time) == 0).map(StorageAccess::host).toList();
		List<String> parts = new ArrayList<>();
		if (!without.isEmpty()) {
			parts.add("is lost on " + names(without));
		}
		accesses.stream().filter(access -> access.count().at(time) > 0)
				.collect(Collectors.groupingBy(access -> "has " + part(access, time, "path") + " from ", LinkedHashMap::new,
						Collectors.mapping(StorageAccess::host, Collectors.toList())))
				.forEach((paths, hosts) -> parts.add(paths + names(hosts)));
		String badge = switch (without.size()) {
		case 0 -> "fewer paths";
		case 1 -> "lost on " + without.getFirst();
		default -> "lost on " + without.size() + " hosts";
		};
		return trouble(datastore, badge, String.join(", ", parts));
	}

	private static ElementState host(String host, List<StorageAccess> lost) {
		List<String> names = lost.stream().map(StorageAccess::element).toList();
		return trouble(host, names.size() == 1 ? "lost " + names.getFirst() : "lost " + names.size() + " datastores",
				"does not get to " + names(names));
	}

	private static ElementState adapter(StorageAccess access, SimTime time) {
		return trouble(access.element(), access.count().at(time) == 0 ? "no sessions" : "fewer sessions",
				"has " + part(access, time, "iSCSI session"));
	}

	private static String part(StorageAccess access, SimTime time, String what) {
		return "%d of %d %s%s".formatted(Math.round(access.count().at(time)), access.designed(), what, access.designed() == 1 ? "" : "s");
	}

	private static String names(List<String> names) {
		String first = names.stream().sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
		return names.size() > MOST_NAMES ? "%s and %d more".formatted(first, names.size() - MOST_NAMES) : first;
	}

	private static ElementState trouble(String element, String badge, String text) {
		return new ElementState(element, ElementState.Kind.TROUBLE, badge, text);
	}
}
