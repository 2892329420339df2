/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;

/** Which host offers which network, by the label under which VMs find it. */
final class NetworkMatrix {

	private static final int WIDTH = 16;

	private final Topology design;
	/** By label, how many hosts have it in which VLAN. */
	private final Map<String, Map<Integer, Integer>> vlans = new LinkedHashMap<>();

	private NetworkMatrix(Topology design) {
		this.design = design;
		design.snapshot().hosts().forEach(host -> host.portGroups().forEach(group -> vlans
				.computeIfAbsent(group.label(), label -> new HashMap<>()).merge(group.vlan(), 1, Integer::sum)));
	}

	static DesignTable of(Topology design) {
		NetworkMatrix matrix = new NetworkMatrix(design);
		List<Column> columns = new ArrayList<>();
		columns.add(new Column("Host", "The host", WIDTH));
		columns.add(new Column("Cluster", "The cluster of the host", WIDTH));
		matrix.vlans.keySet().forEach(label -> columns.add(new Column(label, "The network “%s”".formatted(label), WIDTH)));
		Memberships clusters = new Memberships(design.snapshot());
		List<Row> rows = design.snapshot().hosts().stream().map(host -> matrix.row(host, clusters.of(host))).toList();
		return new DesignTable(columns, rows);
	}

	private Row row(Host host, String cluster) {
		Map<String, PortGroup> offered = new HashMap<>();
		host.portGroups().forEach(group -> offered.putIfAbsent(group.label(), group));
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.plain(host.id().qualifiedName()));
		cells.add(Cell.plain(cluster));
		vlans.keySet().forEach(label -> cells.add(Optional.ofNullable(offered.get(label)).map(group -> cell(host, group))
				.orElseGet(() -> new Cell("–", CellState.ABSENT, () -> "%s has no network “%s”.".formatted(host.id(), label)))));
		return new Row(host.id().qualifiedName(), Optional.of(host.id()), cells);
	}

	private Cell cell(Host host, PortGroup group) {
		int usual = usualVlan(group.label());
		String text = vlan(group.vlan());
		if (group.vlan() != usual) {
			return Cell.of(text, CellState.WARNING, "“%s” is %s on %s, but %s on most hosts.".formatted(group.label(), text, host.id(), vlan(usual)));
		}
		String place = group.distributed().isPresent() ? "distributed switch " : "";
		if (!design.layer2().hasUplink(group.id(), StateOverlay.INITIAL)) {
			return Cell.of(text + ", internal", CellState.PLAIN,
					"“%s” is on %s%s, which has no uplink: it does not leave %s.".formatted(group.label(), place, group.virtualSwitch(), host.id()));
		}
		return Cell.of(text, CellState.GOOD, "“%s” is on %s%s.".formatted(group.label(), place, group.virtualSwitch()));
	}

	/** The VLAN that most hosts have under a label; the lowest of several. */
	private int usualVlan(String label) {
		return vlans.getOrDefault(label, Map.of()).entrySet().stream()
				.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
				.map(Map.Entry::getKey).orElse(0);
	}

	private static String vlan(int number) {
		return switch (number) {
			case 0 -> "untagged";
			case 4095 -> "trunk";
			default -> "VLAN " + number;
		};
	}
}
