/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** NET-07: management and storage do not hang on a single NIC. */
public final class SingleUplinkRule implements Rule {

	private static final QuickFix ADD = new AddUplink();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NET-07", Severity.WARNING, "Management and storage do not hang on a single NIC")
			.looksAt("VMkernelAdapter", "StandardSwitch", "DistributedSwitch")
			.because("When the only NIC, its cable or its port fails, the host cannot be managed, or loses the storage its VMs run on.")
			.except("Management of hosts in HA clusters is the business of CLU-04.")
			.except("VMkernel adapters bound to iSCSI have one NIC each by design; their paths are the business of STO-16.")
			.except("Under the profile lab one NIC is normal.")
			.remedy("Add a second uplink to the virtual switch.")
			.source("vSphere 8.0 Availability, best practices for networking", "docs.vmware.com, GUID-B1906BCD")
			.source("vCheck for vSphere: single uplinks", "https://github.com/alanrenouf/vCheck-vSphere")
			.quickFix(ADD.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ADD);
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Topology topology = context.topology();
		for (Host host : context.snapshot().hosts()) {
			boolean protectedByHa = topology.placement().clusterOf(host.id()).filter(Cluster::highAvailability).isPresent();
			for (VmkernelAdapter adapter : host.vmkernelAdapters().toList()) {
				Optional<String> duty = duty(adapter, host, protectedByHa, context.snapshot());
				Optional<Team> team = topology.teaming().team(adapter.portGroup());
				if (duty.isPresent() && team.filter(each -> each.active().size() + each.standby().size() == 1).isPresent()
						&& !isElsewhere(adapter, host)) {
					ElementId nic = Stream.concat(team.get().active().stream(), team.get().standby().stream()).findFirst().orElseThrow();
					reports.report(Violation
							.on(adapter.id(), "%s of %s hangs on %s alone. Add a second uplink.".formatted(duty.get(), host.declaration(), nic))
							.because("NICs of " + adapter.id(), nic).see(nic, "the only NIC"));
				}
			}
		}
	}

	private static Optional<String> duty(VmkernelAdapter adapter, Host host, boolean protectedByHa, DesignSnapshot snapshot) {
		if (host.iscsiAdapters().stream().anyMatch(iscsi -> iscsi.boundAdapters().contains(adapter.id()))) {
			return Optional.empty();
		}
		if (adapter.carries(VMkernelService.MANAGEMENT)) {
			return protectedByHa ? Optional.empty() : Optional.of("Management");
		}
		boolean nfs = !host.mounts().isEmpty() && adapter.address().value().filter(own -> snapshot.arrays().stream()
				.flatMap(array -> array.portals().stream()).map(portal -> portal.endpoint().value()).flatMap(Optional::stream)
				.anyMatch(portal -> own.prefix().contains(portal.address()))).isPresent();
		return adapter.carries(VMkernelService.VSAN) || nfs ? Optional.of("Storage") : Optional.empty();
	}

	/** Whether another adapter of the host does the same over another switch. */
	private static boolean isElsewhere(VmkernelAdapter adapter, Host host) {
		Map<ElementId, ElementId> switches = host.portGroups().collect(Collectors.toMap(PortGroup::id, PortGroup::virtualSwitch, (a, b) -> a));
		return host.vmkernelAdapters().anyMatch(other -> !adapter.services().isEmpty() && other.services().containsAll(adapter.services())
				&& !Objects.equals(switches.get(other.portGroup()), switches.get(adapter.portGroup())));
	}
}
