/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.storage.DiskKind;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LocalDisk;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-34: vSAN has the bandwidth it needs. */
public final class VsanBandwidthRule implements Rule {

	private static final RuleParameter<Integer> HYBRID = RuleParameter.integer("hybrid", "Gbit/s needed with spinning disks.", 1);
	private static final RuleParameter<Integer> FLASH = RuleParameter.integer("flash", "Gbit/s needed with flash alone.", 10);
	private static final long GIGABIT = 1_000_000_000L;

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-34", Severity.ERROR, "The NICs for vSAN are as fast as its disks need: 1 Gbit/s, with flash alone 10 Gbit/s")
			.looksAt("EsxiHost", "VMkernelAdapter", "PhysicalNic", "DiskGroup", "StoragePool")
			.parameter(HYBRID)
			.parameter(FLASH)
			.because("Every write goes to several hosts before it counts. All-flash configurations are not supported below 10 Gbit/s, hybrid "
					+ "ones need 1 Gbit/s for vSAN alone.")
			.except("Where the design does not say the speed of a NIC or which disks the host brings, nothing is judged.")
			.remedy("Put the VMkernel adapter for vSAN behind faster NICs.")
			.source("Administering VMware vSAN 6.0, networking and cluster requirements", "docs.vmware.com, GUID-AFF133BC")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (VsanClusters.VsanCluster vsan : VsanClusters.of(context.snapshot())) {
			for (Host host : vsan.hosts()) {
				Set<DiskKind> kinds = kinds(host);
				if (!kinds.isEmpty()) {
					long wanted = GIGABIT * context.value(kinds.contains(DiskKind.HDD) ? HYBRID : FLASH);
					host.vmkernelAdapters(VMkernelService.VSAN)
							.forEach(adapter -> judge(host, adapter, wanted, context.topology()).ifPresent(reports::report));
				}
			}
		}
	}

	private static Set<DiskKind> kinds(Host host) {
		Set<ElementId> devices = new HashSet<>();
		host.storage().diskGroups().forEach(group -> devices.addAll(group.capacity()));
		host.storage().storagePools().forEach(pool -> devices.addAll(pool.disks()));
		return host.disks().stream().filter(disk -> devices.contains(disk.id())).map(LocalDisk::kind).collect(Collectors.toSet());
	}

	private static Optional<Violation> judge(Host host, VmkernelAdapter adapter, long wanted, Topology topology) {
		List<ElementId> active = topology.teaming().team(adapter.portGroup()).map(Team::active).orElse(List.of());
		Optional<PhysicalNic> slow = host.nics().stream().filter(nic -> active.contains(nic.id()))
				.filter(nic -> nic.speed().filter(speed -> speed.bitsPerSecond() < wanted).isPresent()).findFirst();
		DataRate needed = new DataRate(wanted);
		return slow.map(nic -> Violation
				.on(adapter.id(), "%s carries vSAN over %s with %s, and its disks need %s. Use a faster NIC.".formatted(adapter.id(), nic.id(),
						nic.speed().get(), needed))
				.because("speed of " + nic.id(), nic.speed().get()).because("needed", needed).see(nic.id(), "the NIC"));
	}
}
