/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmotion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.authoring.vmotion.VmotionAnswers;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.Member;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.SwitchKind;
import org.vdcstudio.authoring.vmotion.VmotionHost;
import org.vdcstudio.authoring.vmotion.VmotionProposals;
import org.vdcstudio.authoring.vmotion.VmotionProposals.SwitchOffer;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.EditableRows;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.NumberField;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks for switch, port group and addresses. */
final class NetworkPage extends DesignPage {

	private static final String SUBNET = "subnet";
	private static final String VMOTION_STACK = "vMotion";
	private static final String DEFAULT_STACK = "Default";
	private static final int MOST_MTU = 9000;
	private static final int TABLE_HEIGHT = 130;

	private final HostsPage hosts;
	private final Map<String, String> changed = new HashMap<>();
	private List<SwitchOffer> offers = List.of();
	private ChoiceField on;
	private TextField name;
	private TextField portGroup;
	private TextField vlan;
	private TextField subnet;
	private NumberField mtu;
	private ChoiceField stack;
	private EditableRows<Row> addresses;

	/** The address of a host in the table. */
	private record Row(String host, String address) {
	}

	/**
	 * The page.
	 *
	 * @param hosts the hosts that get vMotion
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	NetworkPage(HostsPage hosts) {
		super("network", "Switch and Addresses", "Choose the switch, and check the network. Click an address to change it.");
		this.hosts = hosts;
	}

	@Override
	protected void createFields(Form form) {
		on = form.choice(VmotionAnswers.SWITCH, "&Switch:", "A new switch on every host, or one that all of them have", List.of());
		name = form.text(VmotionAnswers.SWITCH_NAME, "Na&me of the new one:", "The same on every host");
		portGroup = form.text(VmotionAnswers.PORT_GROUP, "&Port group:", "The label, the same on every host");
		vlan = form.text(VmotionAnswers.VLAN, "&VLAN:", "The VLAN of the port group; empty for none");
		subnet = form.text(SUBNET, "S&ubnet:", "Where free addresses are looked for, for instance 192.168.10.0/24");
		mtu = form.number(VmotionAnswers.MTU, "M&TU:", "The largest packet of the adapters in bytes: 1500, or 9000 for jumbo frames", 1, MOST_MTU);
		stack = form.choice(VmotionAnswers.STACK, "TCP/&IP stack:", "A stack of its own keeps vMotion apart from management",
				List.of(VMOTION_STACK, DEFAULT_STACK));
		addresses = form.added(new EditableRows<Row>(VmotionAnswers.ADDRESSES, form.parent(), TABLE_HEIGHT).column("Host", 180, Row::host)
				.typed("Address", 220, Row::address, (row, address) -> {
					changed.put(row.host(), address);
					return new Row(row.host(), address);
				}));
	}

	@Override
	protected void fill(Topology design) {
		// everything depends on the hosts, see refresh
	}

	/** The switch that is chosen, or proposed as long as nobody has chosen. */
	SwitchOffer offer() {
		int index = on.index();
		return on.isChosen() && index >= 0 && index < offers.size() ? offers.get(index) : hosts.proposals().bestSwitch(hosts.chosen());
	}

	@Override
	protected void refresh() {
		VmotionProposals proposals = hosts.proposals();
		List<VmotionHost> chosen = hosts.chosen();
		SwitchOffer best = offer();
		offers = proposals.switches(chosen);
		on.offer(offers.stream().map(SwitchOffer::label).toList(), best.label());
		name.setEnabled(best.kind() == SwitchKind.NEW);
		name.propose(best.kind() == SwitchKind.NEW ? best.name() : "");
		portGroup.propose(proposals.portGroup(chosen));
		List<String> nics = chosen.stream().map(hosts::nic).toList();
		subnet.propose(proposals.subnet(chosen, nics, hosts.newLink()).map(Ipv4Prefix::toString).orElse(""));
		Optional<Ipv4Prefix> prefix = Ipv4Prefix.tryParse(subnet.value());
		vlan.propose(proposals.vlan(chosen, prefix));
		mtu.propose(proposals.mtu(chosen, nics, prefix, best));
		stack.propose(proposals.stack(chosen) == TcpIpStack.DEFAULT ? DEFAULT_STACK : VMOTION_STACK);
		List<String> free = proposals.addresses(prefix, chosen.size());
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < chosen.size(); i++) {
			String host = chosen.get(i).name();
			rows.add(new Row(host, changed.getOrDefault(host, free.get(i))));
		}
		addresses.setRows(rows);
	}

	VmotionAnswers answers() {
		SwitchOffer offer = offer();
		Map<String, String> typed = new HashMap<>();
		addresses.rows().forEach(row -> typed.put(row.host(), row.address()));
		return new VmotionAnswers(
				hosts.chosen().stream().map(host -> new Member(host.name(), hosts.nic(host), typed.getOrDefault(host.name(), ""))).toList(),
				hosts.newLink(), offer.kind(), offer.kind() == SwitchKind.NEW ? name.value() : offer.name(), portGroup.value(), vlan.value(),
				mtu.value(), stack.value().equals(DEFAULT_STACK) ? TcpIpStack.DEFAULT : TcpIpStack.VMOTION);
	}
}
