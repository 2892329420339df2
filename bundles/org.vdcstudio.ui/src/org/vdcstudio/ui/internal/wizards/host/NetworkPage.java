/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.authoring.host.HostAnswers;
import org.vdcstudio.authoring.host.HostAnswers.Adapter;
import org.vdcstudio.authoring.host.HostAnswers.FirstNetwork;
import org.vdcstudio.authoring.host.HostAnswers.Nic;
import org.vdcstudio.authoring.host.HostProposals;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.EditableRows;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.NumberField;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks where NICs are plugged in, and for addresses. */
final class NetworkPage extends DesignPage {

	private static final int TABLE_HEIGHT = 130;
	private static final int USUAL_NICS = 2;
	private static final int MOST_NICS = 10;
	private static final String COUNT = "nic-count";
	private static final String STANDARD = "Standard switch vSwitch0";

	private final HostPage host;
	private final HardwarePage hardware;
	private final Map<String, Nic> changedNics = new HashMap<>();
	private final Map<String, String> changedAddresses = new HashMap<>();
	private Form first;
	private NumberField count;
	private ChoiceField on;
	private ChoiceField portGroup;
	private TextField vlan;
	private EditableRows<Nic> nics;
	private EditableRows<Adapter> adapters;
	private TextField gateway;

	/**
	 * The page.
	 *
	 * @param host     what the hosts are like
	 * @param hardware what they run on
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	NetworkPage(HostPage host, HardwarePage hardware) {
		super("network", "Network", "Check cables and addresses. Click a cell to change it.");
		this.host = host;
		this.hardware = hardware;
	}

	@Override
	protected void createFields(Form form) {
		first = form.group("Network from Scratch");
		count = first.number(COUNT, "N&umber of NICs:", "All of them are uplinks of one switch", 1, MOST_NICS);
		count.set(USUAL_NICS);
		on = first.choice(HostAnswers.SWITCH, "S&witch:", "The switch that management is on", List.of(STANDARD));
		portGroup = first.combo(HostAnswers.PORT_GROUP, "&Port group:", "The port group that management is on", List.of());
		vlan = first.text(HostAnswers.VLAN, "&VLAN:", "The VLAN of the port group; empty for none");
		nics = form.added(new EditableRows<Nic>(HostAnswers.NICS, form.parent(), TABLE_HEIGHT).column("NIC", 90, Nic::name)
				.typed("Speed", 90, Nic::speed, (nic, speed) -> changed(new Nic(nic.name(), speed, nic.link())))
				.chosen("Plugged into", 230, Nic::link, (nic, link) -> changed(new Nic(nic.name(), nic.speed(), link)), this::offers)
				.column("Switch", 150, nic -> host.like().hasNetwork() ? host.proposals().switches(host.like(), nic.name()) : on.value()));
		adapters = form.added(new EditableRows<Adapter>(HostAnswers.ADAPTERS, form.parent(), TABLE_HEIGHT).column("Adapter", 90, Adapter::name)
				.typed("Address", 180, Adapter::address, this::changed)
				.column("Port Group and Services", 290, this::purpose));
		gateway = form.text(HostAnswers.GATEWAY, "&Gateway:", "The default gateway");
	}

	private String purpose(Adapter adapter) {
		return host.like().hasNetwork() ? host.proposals().purpose(host.like(), adapter.name()) : portGroup.value() + ": management";
	}

	private Nic changed(Nic nic) {
		changedNics.put(nic.name(), nic);
		return nic;
	}

	private Adapter changed(Adapter adapter, String address) {
		changedAddresses.put(adapter.name(), address);
		return new Adapter(adapter.name(), address);
	}

	private List<String> offers(Nic nic) {
		HostProposals proposals = host.proposals();
		List<String> ends = hardware.pc().isEmpty() ? proposals.ends().offers() : proposals.vmnets(hardware.pc());
		return Stream.concat(Stream.of("", nic.link()), ends.stream()).distinct().toList();
	}

	@Override
	protected void fill(Topology design) {
		List<String> switches = new ArrayList<>(List.of(STANDARD));
		design.snapshot().distributedSwitches().forEach(each -> switches.add(each.id().qualifiedName()));
		on.offer(switches, STANDARD);
	}

	@Override
	protected void refresh() {
		HostProposals proposals = host.proposals();
		showFirst(!host.like().hasNetwork());
		FirstNetwork proposal = proposals.first(host.like());
		on.propose(proposal.distributed().isEmpty() ? STANDARD : proposal.distributed());
		portGroup.offer(proposals.portGroups(distributed()), proposal.portGroup());
		vlan.setEnabled(distributed().isEmpty());
		vlan.propose(proposal.vlan());
		nics.setRows(proposals.nics(host.like(), hardware.pc(), count.value()).stream().map(nic -> changedNics.getOrDefault(nic.name(), nic)).toList());
		adapters.setRows(proposals.adapters(host.like(), host.fqdn()).stream()
				.map(adapter -> new Adapter(adapter.name(), changedAddresses.getOrDefault(adapter.name(), adapter.address()))).toList());
		gateway.propose(proposals.gateway(host.like()));
	}

	private void showFirst(boolean shown) {
		Composite group = first.parent();
		if (group.getLayoutData() instanceof GridData place && place.exclude == shown) {
			place.exclude = !shown;
			group.setVisible(shown);
			group.requestLayout();
		}
	}

	private String distributed() {
		return on.value().equals(STANDARD) ? "" : on.value();
	}

	List<Nic> nics() {
		return nics.rows();
	}

	List<Adapter> adapters() {
		return adapters.rows();
	}

	FirstNetwork first() {
		return new FirstNetwork(distributed(), portGroup.value(), vlan.value());
	}

	String gateway() {
		return gateway.value();
	}
}
