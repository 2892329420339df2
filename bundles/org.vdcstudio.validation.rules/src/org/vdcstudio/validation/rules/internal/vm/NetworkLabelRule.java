/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-01: the network of a virtual NIC exists. */
public final class NetworkLabelRule extends VirtualMachineRule {

	/** Name of the fact that says which label was not found. */
	static final String LABEL = "label";

	private static final QuickFix CORRECT_LABEL = new CorrectLabel();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-01", Severity.ERROR, "Every virtual NIC is connected to a port group that its host has")
			.looksAt("VirtualMachine", "VirtualNic", "PortGroup", "DistributedPortGroup")
			.because("A VM finds its network by the label of a port group, letter by letter. Without one its NIC is not connected: the VM "
					+ "starts, and nobody reaches it.")
			.except("A NIC without any label is a warning: it may be meant for later.")
			.except("A VM on no host, or on a host of which the design shows no port group, is not judged.")
			.except("Hosts to which the VM may move are the business of other rules.")
			.remedy("Correct the label, or add the port group to the host.")
			.source("Terraform vSphere provider: virtual machine, network interface", "https://github.com/vmware/terraform-provider-vsphere")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.quickFix(CORRECT_LABEL.id())
			.build();

	/** Created by the registry. */
	public NetworkLabelRule() {
		super(METADATA);
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(CORRECT_LABEL);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		Optional<Host> host = vm.host().flatMap(context.snapshot()::host).filter(each -> each.portGroups().findAny().isPresent());
		for (VirtualNic nic : vm.nics()) {
			if (nic.label().isBlank()) {
				ElementId place = declarations.of(vm, nic.id());
				declarations.report(Violation.on(place, "%s is connected to no network. Name a port group.".formatted(place))
						.as(Severity.WARNING).at("network"));
			} else if (host.isPresent() && host.get().portGroup(nic.label()).isEmpty()) {
				declarations.report(unknown(vm, nic, host.get()));
			}
		}
	}

	private static Violation unknown(Vm vm, VirtualNic nic, Host host) {
		String similar = similar(host, nic.label()).map(label -> " Its port group is called '%s'.".formatted(label)).orElse("");
		return Violation
				.on(vm.declaration(), "%s looks for port group '%s', which host %s does not have.%s".formatted(nic.id(), nic.label(),
						host.id(), similar.isEmpty() ? " Correct the label, or add the port group." : similar))
				.at("nics").about(nic.label()).because(LABEL, nic.label())
				.because("port groups of " + host.id(), String.join(", ", host.portGroups().map(PortGroup::label).toList()))
				.see(host.id(), "the host of the VM");
	}

	/** A label of the host that differs in nothing but capitals. */
	static Optional<String> similar(Host host, String label) {
		return host.portGroups().map(PortGroup::label).filter(label::equalsIgnoreCase).findFirst();
	}
}
