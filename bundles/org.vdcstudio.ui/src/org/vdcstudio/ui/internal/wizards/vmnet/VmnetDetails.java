/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.vmnet.SubnetMask;
import org.vdcstudio.authoring.vmnet.VmnetProblem;
import org.vdcstudio.authoring.vmnet.VmnetSettings;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.ui.internal.wizards.CheckField;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.Field;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.RadioField;
import org.vdcstudio.ui.internal.wizards.TextField;

/** The lower half of the editor: the settings of the selected network, with what is to be said about them at each. */
final class VmnetDetails {

	private static final String AUTOMATIC = "Automatic";

	private final Runnable onChange;
	private final List<Field> fields = new ArrayList<>();
	private final Group group;
	private final RadioField<VMnetMode> mode;
	private final ChoiceField bridgedTo;
	private final TextField subnet;
	private final ChoiceField mask;
	private final TextField hostAddress;
	private final CheckField dhcp;
	private final TextField firstLease;
	private final TextField lastLease;
	private final TextField gateway;
	private final ForwardsField forwards;
	private boolean showing;

	/**
	 * The settings of nothing.
	 *
	 * @param parent   has the layout of a {@link Form}
	 * @param onChange is told when somebody has changed something
	 */
	VmnetDetails(Composite parent, Runnable onChange) {
		this.onChange = onChange;
		group = new Group(parent, SWT.NONE);
		group.setText("VMnet Information");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(group);

		Form left = half();
		mode = left.added(new RadioField<>("mode", left.parent(), VMnetMode.HOST_ONLY));
		mode.option(VMnetMode.BRIDGED, "&Bridged (connect VMs directly to the external network)")
				.option(VMnetMode.NAT, "&NAT (share the PC's address with VMs)")
				.option(VMnetMode.HOST_ONLY, "&Host-only (connect VMs internally in a private network)");
		bridgedTo = left.choice("bridgedTo", "Bridged &to:", "The adapter of the PC; Automatic lets Workstation choose one", List.of(AUTOMATIC));
		subnet = left.text("subnet", "Subnet &IP:", "The first address of the subnet");
		mask = left.combo("mask", "Subnet &mask:", "The mask of the subnet", SubnetMask.all());
		hostAddress = left.text("hostAddress", "Host virtual &adapter:", "The address of the PC's own adapter on this network");

		Form right = half();
		dhcp = right.check("dhcp", "Use local &DHCP service", "Workstation leases addresses to the VMs on this network");
		firstLease = right.text("firstLease", "First &lease:", "The first address that DHCP leases");
		lastLease = right.text("lastLease", "Last l&ease:", "The last address that DHCP leases");
		gateway = right.text("gateway", "NAT &gateway:", "The address of the NAT device, which is the gateway of the VMs");
		Label ports = right.label("Port forwarding:", "Ports of the PC that NAT passes on to VMs");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(ports);
		forwards = right.added(new ForwardsField("forwards", right.parent()));
	}

	private Form half() {
		Composite half = new Composite(group, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(half);
		return Form.in(half, field -> {
			fields.add(field);
			field.onChange(this::changed);
		});
	}

	private void changed() {
		if (!showing) {
			onChange.run();
		}
	}

	/**
	 * Shows a network.
	 *
	 * @param adapters the names of the PC's adapters
	 * @param problems what is to be said about this network
	 */
	void show(VmnetSettings network, List<String> adapters, List<VmnetProblem> problems) {
		showing = true;
		try {
			group.setText("VMnet Information: " + network.name());
			mode.set(network.mode());
			bridgedTo.reset(Stream.concat(Stream.of(AUTOMATIC), adapters.stream()).toList(),
					network.bridgedTo().isEmpty() ? AUTOMATIC : network.bridgedTo());
			put(subnet, network.subnetAddress());
			if (!mask.value().equals(network.subnetMask()) && !mask.control().isFocusControl()) {
				mask.reset(SubnetMask.all(), network.subnetMask());
			}
			put(hostAddress, network.hostAddress());
			dhcp.reset(network.dhcp());
			put(firstLease, network.firstLease());
			put(lastLease, network.lastLease());
			put(gateway, network.gateway());
			forwards.show(network);
			explainEmpty(network);
		} finally {
			showing = false;
		}
		enable(network);
		fields.forEach(field -> field.mark(problems.stream().filter(problem -> problem.field().equals(field.key()))
				.map(problem -> new Remark(field.key(), problem.level(), problem.message())).toList()));
	}

	/** What somebody is typing stays as it is. */
	private static void put(TextField field, String text) {
		if (!field.value().equals(text) && !field.control().isFocusControl()) {
			field.reset(text);
		}
	}

	private void explainEmpty(VmnetSettings network) {
		hostAddress.explainEmpty(network.withHostAddress("").effectiveHost().map(Object::toString).orElse(""));
		VmnetSettings usual = network.withLeases("", "");
		firstLease.explainEmpty(usual.effectiveFirst().map(Object::toString).orElse(""));
		lastLease.explainEmpty(usual.effectiveLast().map(Object::toString).orElse(""));
		gateway.explainEmpty(network.withGateway("").effectiveGateway().map(Object::toString).orElse(""));
	}

	private void enable(VmnetSettings network) {
		boolean inside = network.hasSubnet();
		boolean nat = network.mode() == VMnetMode.NAT;
		mode.setEnabled(true);
		bridgedTo.setEnabled(!inside);
		Stream.of(subnet, mask, hostAddress, dhcp).forEach(field -> field.setEnabled(inside));
		Stream.of(firstLease, lastLease).forEach(field -> field.setEnabled(inside && network.dhcp()));
		Stream.of(gateway, forwards).forEach(field -> field.setEnabled(nat));
	}

	/** Nothing is selected. */
	void disable() {
		group.setText("VMnet Information");
		fields.forEach(field -> field.setEnabled(false));
		fields.forEach(field -> field.mark(List.of()));
	}

	/**
	 * The settings as they stand here.
	 *
	 * @param before what the network was before; addresses of a subnet that is another now are not taken from the fields
	 */
	VmnetSettings settings(VmnetSettings before) {
		VmnetSettings network = before.withMode(mode.value())
				.withBridgedTo(Optional.of(bridgedTo.value()).filter(name -> !name.equals(AUTOMATIC)).orElse("")).withDhcp(dhcp.value())
				.withForwards(forwards.forwards());
		VmnetSettings moved = network.withSubnet(subnet.value(), mask.value());
		return moved.subnet().equals(before.subnet()) ? network.withHostAddress(hostAddress.value())
				.withLeases(firstLease.value(), lastLease.value()).withGateway(gateway.value()) : moved;
	}
}
