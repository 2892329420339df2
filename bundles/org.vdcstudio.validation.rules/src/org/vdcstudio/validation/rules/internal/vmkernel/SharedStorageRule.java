/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** VMK-07: a VM that is to move sees its storage from where it moves to. */
public final class SharedStorageRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-07", Severity.ERROR, "A VM that DRS, HA or a planned vMotion moves is on storage that both hosts see")
			.looksAt("VirtualMachine", "Cluster", "Datastore", "VMotion")
			.because("A migration of the compute resource leaves files and disks where they are, and so does a restart by HA: the other host "
					+ "must see the datastore. vMotion can also copy the storage along, but then it counts as Storage vMotion, takes far "
					+ "longer and is not done by DRS or HA.")
			.except("Outside of clusters with DRS or HA it is information: a vMotion that migrates compute and storage together works.")
			.except("A VM that HA protects on storage of a single host is the business of CLU-05.")
			.except("A planned vMotion that names a target datastore needs no shared storage.")
			.except("Shared storage that a host does not see for want of a mount, an enabled adapter, a network or access is reported by the "
					+ "storage rules, for each cause once.")
			.except("A datastore of which the design does not say where it is is not judged.")
			.remedy("Move the VM to a datastore that all hosts see, make the datastore visible to them, or migrate compute and storage "
					+ "together.")
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion requirements)", "EN-001733")
			.source("vSphere 6.7, limits on simultaneous migrations", "docs.vmware.com, GUID-25EA5833")
			.source("vCheck for vSphere: VMs on local storage", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Topology topology = context.topology();
		DatastoreReach reach = new DatastoreReach(topology);
		Set<ElementId> reported = new HashSet<>();
		for (Vm vm : context.snapshot().vms()) {
			if (!reported.contains(vm.declaration())) {
				judge(vm, topology, reach).ifPresent(violation -> {
					reported.add(vm.declaration());
					context.report(violation);
				});
			}
		}
		for (Scenario scenario : context.snapshot().scenarios()) {
			for (Scenario.Action action : scenario.actions()) {
				if (action instanceof Scenario.Migrate migration) {
					judge(migration, topology, reach).ifPresent(context::report);
				}
			}
		}
	}

	private static Optional<Violation> judge(Vm vm, Topology topology, DatastoreReach reach) {
		Optional<Cluster> cluster = vm.host().flatMap(topology.placement()::clusterOf);
		for (ElementId datastore : vm.datastores()) {
			if (!reach.isKnown(datastore)) {
				continue;
			}
			if (cluster.filter(SharedStorageRule::moves).isPresent()) {
				Set<ElementId> blind = reach.blindHosts(cluster.get(), datastore);
				if (!blind.isEmpty() && !isReportedElsewhere(vm, cluster.get(), blind)) {
					return Optional.of(inCluster(vm, datastore, cluster.get(), blind));
				}
			} else if (vm.host().flatMap(topology.snapshot()::host).filter(host -> isAlone(host, datastore, reach)).isPresent()) {
				return Optional.of(standalone(vm, datastore));
			}
		}
		return Optional.empty();
	}

	private static Optional<Violation> judge(Scenario.Migrate migration, Topology topology, DatastoreReach reach) {
		Optional<ElementId> host = migration.targetHost().filter(id -> topology.snapshot().host(id).isPresent());
		if (migration.vm().isEmpty() || host.isEmpty() || migration.targetDatastore().isPresent()) {
			return Optional.empty();
		}
		ElementId vm = migration.vm().get();
		ElementId target = host.get();
		return topology.placement().datastoresOf(vm, StateOverlay.INITIAL).stream().filter(reach::isKnown)
				.filter(datastore -> reach.isNotAttached(target, datastore)).findFirst()
				.map(datastore -> Violation
						.on(migration.id(), "%s cannot be migrated to %s, which does not see its datastore %s. Name a target datastore too, or share %s."
								.formatted(vm, target, datastore, datastore))
						.at("targetHost").because("datastore of " + vm, datastore).because(datastore.qualifiedName(), "not visible to " + target)
						.see(vm, "the VM").see(datastore, "its datastore"));
	}

	private static boolean moves(Cluster cluster) {
		return cluster.hosts().size() > 1 && (cluster.highAvailability() || cluster.drs() != DrsAutomation.OFF);
	}

	/** What HA cannot restart at all is the business of CLU-05. */
	private static boolean isReportedElsewhere(Vm vm, Cluster cluster, Set<ElementId> blind) {
		return cluster.highAvailability() && vm.settings().restartPriority() != RestartPriority.DISABLED
				&& blind.size() >= cluster.hosts().size() - 1;
	}

	/** Whether vMotion is set up here and elsewhere, and no other such host sees the datastore. */
	private static boolean isAlone(Host host, ElementId datastore, DatastoreReach reach) {
		return host.vmkernelAdapters(VMkernelService.VMOTION).findAny().isPresent() && reach.isSeenByOneVmotionHostOfSeveral(datastore);
	}

	private static Violation inCluster(Vm vm, ElementId datastore, Cluster cluster, Set<ElementId> blind) {
		String hosts = DatastoreReach.list(blind);
		return Violation
				.on(vm.declaration(), ("%s is on datastore %s, which %s of cluster %s cannot see: neither DRS nor HA can move it "
						+ "there. Use a datastore that all hosts see.").formatted(vm.declaration(), datastore, hosts, cluster.id()))
				.at("datastore").about(datastore.qualifiedName()).because("datastore of " + vm.id(), datastore)
				.because(datastore.qualifiedName(), "not visible to " + hosts)
				.because("HA of " + cluster.id(), cluster.highAvailability() ? "on" : "off")
				.because("DRS of " + cluster.id(), cluster.drs().getLiteral()).see(datastore, "the datastore")
				.see(cluster.id(), "the cluster");
	}

	private static Violation standalone(Vm vm, ElementId datastore) {
		return Violation
				.on(vm.declaration(), ("%s is on datastore %s, which no other host with vMotion sees: vMotion has to migrate its storage too, "
						+ "which takes longer.").formatted(vm.declaration(), datastore))
				.as(Severity.INFORMATION).at("datastore").about(datastore.qualifiedName()).because("datastore of " + vm.id(), datastore)
				.see(datastore, "the datastore");
	}
}
