/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;

import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-01: vLANs are in the range that there is. */
public final class VlanRangeRule implements Rule {

	private static final QuickFix REMOVE = new RemoveVlan();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-01", Severity.ERROR, "VLANs are in the range that there is")
			.looksAt("PortGroup", "DistributedPortGroup", "Subnet", "RouterInterface", "Portal", "PhysicalPort", "VirtualNic")
			.because("A VLAN tag has twelve bits. On a port group 0 stands for no tag, 1 to 4094 for a VLAN and 4095 for \"the guest tags its "
					+ "frames itself\"; anything else cannot be set.")
			.except("A text that is no number is the business of SYN-04.")
			.remedy("Correct the VLAN.")
			.source("Terraform provider for vSphere: host port group, vlan id",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.quickFix(REMOVE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(REMOVE);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		DesignSnapshot snapshot = context.snapshot();
		for (Host host : snapshot.hosts()) {
			host.portGroups().filter(group -> group.distributed().isEmpty())
					.forEach(group -> check(group.id(), "vlan", group.vlanId(), reports));
		}
		snapshot.distributedSwitches().forEach(each -> each.portGroups()
				.forEach(group -> check(group.id(), "vlan", group.vlanId(), reports)));
		snapshot.subnets().forEach(subnet -> check(subnet.id(), "vlan", subnet.vlan(), reports));
		snapshot.routers().forEach(router -> router.interfaces().forEach(each -> check(each.id(), "vlan", each.vlan(), reports)));
		snapshot.arrays().forEach(array -> array.portals().forEach(portal -> check(portal.id(), "vlan", portal.vlan(), reports)));
		snapshot.physicalSwitches().forEach(each -> each.ports()
				.forEach(port -> check(port.declaration(), "accessVlan", port.accessVlan(), reports)));
		snapshot.vms().forEach(vm -> vm.nics().forEach(nic -> check(nic.id(), "guestVlan", nic.guestVlan(), reports)));
	}

	private static void check(ElementId element, String feature, Written<VlanId> vlan, FleetReports reports) {
		if (vlan.isWrong() && vlan.text().matches("\\d{1,9}")) {
			reports.report(Violation
					.on(element, "There is no VLAN %s. Use 1 to 4094; on a port group also 0 for none and 4095 for tags of the guest."
							.formatted(vlan.text()))
					.at(feature).because("VLAN of " + element, vlan.text()));
		}
	}
}
