/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;

/** Which host offers which network, by the label under which VMs find it. */
final class NetworkMatrix {

	private static final int WIDTH = 16;

	private final Topology design;
	private final Memberships clusters;
	private final Set<String> labels = new LinkedHashSet<>();
	/** How many hosts of a cluster have a network in which VLAN. */
	private final Map<Offer, Map<Integer, Integer>> vlans = new HashMap<>();

	private record Offer(String cluster, String label) {
	}

	private NetworkMatrix(Topology design) {
		this.design = design;
		clusters = new Memberships(design.snapshot());
		design.snapshot().hosts().forEach(host -> host.portGroups().forEach(group -> {
			labels.add(group.label());
			vlans.computeIfAbsent(new Offer(clusters.of(host), group.label()), label -> new HashMap<>()).merge(group.vlan(), 1, Integer::sum);
		}));
	}

	static DesignTable of(Topology design) {
		NetworkMatrix matrix = new NetworkMatrix(design);
		List<Column> columns = new ArrayList<>();
		columns.add(new Column("Host", "The host", WIDTH));
		columns.add(new Column("Cluster", "The cluster of the host", WIDTH));
		matrix.labels.forEach(label -> columns.add(new Column(label, "The network “%s”".formatted(label), WIDTH)));
		List<Row> rows = design.snapshot().hosts().stream().map(matrix::row).toList();
		return new DesignTable(columns, rows);
	}

	private Row row(Host host) {
		Map<String, PortGroup> offered = new HashMap<>();
		host.portGroups().forEach(group -> offered.putIfAbsent(group.label(), group));
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.plain(host.id().qualifiedName()));
		cells.add(Cell.plain(clusters.of(host)));
		labels.forEach(label -> cells.add(Optional.ofNullable(offered.get(label)).map(group -> cell(host, group))
				.orElseGet(() -> new Cell("–", CellState.ABSENT, () -> "%s has no network “%s”.".formatted(host.id(), label)))));
		return new Row(host.id().qualifiedName(), Optional.of(host.id()), cells);
	}

	private Cell cell(Host host, PortGroup group) {
		String cluster = clusters.of(host);
		int usual = usualVlan(new Offer(cluster, group.label()));
		String text = vlan(group.vlan());
		if (group.vlan() != usual) {
			return Cell.of(text, CellState.WARNING, "“%s” is %s on %s, but %s on most hosts%s.".formatted(group.label(), text, host.id(),
					vlan(usual), cluster.isEmpty() ? "" : " of " + cluster));
		}
		String place = group.distributed().isPresent() ? "distributed switch " : "";
		if (!design.layer2().hasUplink(group.id(), StateOverlay.INITIAL)) {
			return Cell.of(text + ", internal", CellState.PLAIN,
					"“%s” is on %s%s, which has no uplink: it does not leave %s.".formatted(group.label(), place, group.virtualSwitch(), host.id()));
		}
		return Cell.of(text, CellState.GOOD, "“%s” is on %s%s.".formatted(group.label(), place, group.virtualSwitch()));
	}

	/** The VLAN that most hosts of a cluster have under a label; the lowest of several. */
	private int usualVlan(Offer offer) {
		return vlans.getOrDefault(offer, Map.of()).entrySet().stream()
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
