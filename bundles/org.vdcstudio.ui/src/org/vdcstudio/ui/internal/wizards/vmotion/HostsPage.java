/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmotion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.vmotion.VmotionAnswers;
import org.vdcstudio.authoring.vmotion.VmotionHost;
import org.vdcstudio.authoring.vmotion.VmotionProposals;
import org.vdcstudio.authoring.vmotion.VmotionProposals.SwitchOffer;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.EditableRows;
import org.vdcstudio.ui.internal.wizards.Form;

/** Asks which hosts get vMotion, and over which NICs. */
final class HostsPage extends DesignPage {

	private static final String CLUSTER = "cluster";
	private static final String ALL = "(all hosts)";
	private static final String NO_NIC = "none";
	private static final String NEW = " (new)";
	private static final int TABLE_HEIGHT = 220;

	private final Map<String, Boolean> ticks = new HashMap<>();
	private final Map<String, String> nics = new HashMap<>();
	private List<String> selected = List.of();
	private @Nullable Supplier<SwitchOffer> offer;
	private @Nullable VmotionProposals proposals;
	private ChoiceField cluster;
	private EditableRows<Row> table;
	private ChoiceField newLink;

	/** A host in the table; NICs as people choose them. */
	private record Row(String host, String present, boolean ticked, String nic, List<String> offers) {
	}

	@SuppressWarnings("null") // the widgets are made before anybody uses them
	HostsPage() {
		super("hosts", "Hosts and NICs", "Choose the hosts, and a free NIC on each. Click a NIC to change it.");
	}

	/** Proposes NICs that suit the switch. */
	void follow(Supplier<SwitchOffer> chosen) {
		offer = chosen;
	}

	/** What was selected when the wizard was opened: hosts, fleets or a cluster. */
	void select(List<String> elements) {
		selected = List.copyOf(elements);
	}

	@Override
	protected void createFields(Form form) {
		cluster = form.choice(CLUSTER, "&Cluster:", "Whose hosts are shown", List.of());
		table = form.added(EditableRows.<Row>ticked(VmotionAnswers.HOSTS, form.parent(), TABLE_HEIGHT, Row::ticked, (row, ticked) -> {
			ticks.put(row.host(), ticked);
			return new Row(row.host(), row.present(), ticked, row.nic(), row.offers());
		}).column("Host", 150, Row::host).chosen("NIC", 150, Row::nic, (row, nic) -> {
			nics.put(row.host(), nic.equals(NO_NIC) ? "" : nic.replace(NEW, ""));
			return new Row(row.host(), row.present(), row.ticked(), nic, row.offers());
		}, Row::offers).column("vMotion now", 240, row -> row.present().isEmpty() ? "none" : row.present()));
		newLink = form.choice(VmotionAnswers.NEW_LINK, "N&ew NICs are on:",
				"The virtual network that NICs are connected to which lab VMs do not have yet", List.of());
	}

	@Override
	protected void fill(Topology design) {
		VmotionProposals present = new VmotionProposals(design);
		proposals = present;
		List<String> clusters = Stream.concat(present.clusters().stream(), Stream.of(ALL)).toList();
		cluster.offer(clusters, clusters.stream().filter(each -> !each.equals(ALL) && isSelected(each, present)).findFirst()
				.orElseGet(() -> present.cluster().isEmpty() ? ALL : present.cluster()));
		newLink.offer(present.vmnets(), present.newLink());
	}

	private boolean isSelected(String each, VmotionProposals present) {
		return selected.contains(each) || present.hosts(each).stream().anyMatch(this::isSelected);
	}

	private boolean isSelected(VmotionHost host) {
		return selected.contains(host.name()) || selected.contains(host.host().declaration().qualifiedName());
	}

	private List<VmotionHost> hosts() {
		return proposals().hosts(cluster.value().equals(ALL) ? "" : cluster.value());
	}

	private boolean isTicked(VmotionHost host, boolean some) {
		return ticks.getOrDefault(host.name(), some ? isSelected(host) : host.adapters().isEmpty());
	}

	/** The hosts that get vMotion. */
	List<VmotionHost> chosen() {
		List<VmotionHost> all = hosts();
		boolean some = all.stream().anyMatch(this::isSelected);
		return all.stream().filter(host -> isTicked(host, some)).toList();
	}

	/** The NIC of a host. */
	String nic(VmotionHost host) {
		return nics.getOrDefault(host.name(), proposals().nic(host, Objects.requireNonNull(offer).get().kind()));
	}

	@Override
	protected void refresh() {
		List<VmotionHost> all = hosts();
		boolean some = all.stream().anyMatch(this::isSelected);
		List<Row> rows = new ArrayList<>();
		boolean anyNew = false;
		for (VmotionHost host : all) {
			String nic = nic(host);
			boolean ticked = isTicked(host, some);
			anyNew |= ticked && host.newNic().filter(nic::equals).isPresent();
			rows.add(new Row(host.name(), host.present(), ticked, word(host, nic),
					Stream.concat(Stream.of(""), proposals().nics(host).stream()).map(each -> word(host, each)).toList()));
		}
		table.setRows(rows);
		newLink.setEnabled(anyNew);
	}

	private static String word(VmotionHost host, String nic) {
		return nic.isEmpty() ? NO_NIC : host.newNic().filter(nic::equals).map(each -> each + NEW).orElse(nic);
	}

	/** The proposals for the design; only once it is known. */
	VmotionProposals proposals() {
		return Objects.requireNonNull(proposals);
	}

	/** What new NICs are connected to. */
	String newLink() {
		return newLink.value();
	}
}
