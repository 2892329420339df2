/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;
import org.vdcstudio.validation.rules.internal.vmkernel.DatastoreReach;

/** CLU-05: a VM that HA protects is not on storage of a single host. */
public final class ProtectedVmStorageRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("CLU-05", Severity.ERROR, "A VM that HA protects is not on storage of a single host")
			.looksAt("VirtualMachine", "Cluster", "Datastore")
			.because("HA restarts a VM on another host, and that host must see its files. A VM on a local disk stays down for as long as its "
					+ "host does.")
			.except("A VM whose restart priority is disabled is not protected; it is judged by VMK-07 when DRS moves VMs.")
			.except("A datastore of which the design does not say where it is is not judged.")
			.except("One finding stands for all VMs of a fleet.")
			.remedy("Move the VM to a datastore that the other hosts see, or disable its restart if it is to stay on this host.")
			.source("vSphere 6.7 Availability, p. 31 (vSphere HA checklist)", "pubs.vmware.com, r_ha_checklist")
			.source("vCheck for vSphere: VMs on local storage", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		DatastoreReach reach = new DatastoreReach(context.topology());
		for (ClusterMembers members : ClusterMembers.of(context.topology())) {
			if (members.isHighlyAvailable()) {
				for (Vm vm : members.vms()) {
					if (vm.settings().restartPriority() != RestartPriority.DISABLED) {
						vm.datastores().stream().filter(reach::isKnown).filter(datastore -> isSeenByOneOf(members, datastore, reach))
								.findFirst().ifPresent(datastore -> reports.report(violation(vm, datastore, members)));
					}
				}
			}
		}
	}

	private static boolean isSeenByOneOf(ClusterMembers members, ElementId datastore, DatastoreReach reach) {
		return reach.blindHosts(members.cluster(), datastore).size() >= members.cluster().hosts().size() - 1;
	}

	private static Violation violation(Vm vm, ElementId datastore, ClusterMembers members) {
		return Violation
				.on(vm.declaration(), "HA cannot restart %s: no other host of %s sees its datastore %s. Move it to a shared datastore."
						.formatted(vm.declaration(), members.id(), datastore))
				.at("datastore").because("datastore of " + vm.id(), datastore)
				.because("HA of " + members.id(), "on").see(datastore, "the datastore").see(members.id(), "the cluster");
	}
}
