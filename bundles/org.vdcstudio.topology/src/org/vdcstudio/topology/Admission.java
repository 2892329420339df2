/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.HighAvailability;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * Admission control of vSphere HA: whether a cluster keeps the capacity that it promises to keep for failover, and whether it
 * lets a VM power on. Immutable; usable from any thread.
 */
public final class Admission {

	private static final int ALL = 100;

	private final DesignSnapshot snapshot;
	private final Liveness liveness;
	private final Capacity capacity;
	private final Placement placement;

	Admission(DesignSnapshot snapshot, Liveness liveness, Capacity capacity, Placement placement) {
		this.snapshot = snapshot;
		this.liveness = liveness;
		this.capacity = capacity;
		this.placement = placement;
	}

	/** Whether a cluster keeps its failover capacity in the design as deployed. */
	public Optional<Failover> failover(Cluster cluster) {
		return failover(cluster, StateOverlay.INITIAL);
	}

	/**
	 * Whether a cluster keeps its failover capacity.
	 *
	 * @return the answer; empty without HA or admission control, and when the design does not say what its hosts have
	 */
	public Optional<Failover> failover(Cluster cluster, StateOverlay state) {
		HighAvailability ha = cluster.ha();
		if (!ha.enabled() || ha.admissionControl() == AdmissionControl.OFF) {
			return Optional.empty();
		}
		if (ha.admissionControl() == AdmissionControl.FAILOVER_HOSTS) {
			return Optional.of(dedicatedHosts(cluster, state));
		}
		ClusterCapacity has = capacity.of(cluster, state);
		if (!has.isComplete() || has.hosts().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(ha.admissionControl() == AdmissionControl.SLOTS ? slots(cluster, has) : percentage(cluster, has));
	}

	/** Why HA refuses to power on a VM in a cluster that it is not running in yet; empty when it lets it. */
	public Optional<Failover> refusal(Vm vm, Cluster cluster, StateOverlay state) {
		return refusal(vm, cluster, capacity.of(cluster, state));
	}

	/**
	 * Why HA refuses to power on a VM in a cluster that it is not running in yet; empty when it lets it.
	 *
	 * @param has what the cluster has and what runs in it, for who asks about many VMs
	 */
	public Optional<Failover> refusal(Vm vm, Cluster cluster, ClusterCapacity has) {
		HighAvailability ha = cluster.ha();
		if (!ha.enabled() || ha.admissionControl() == AdmissionControl.OFF || ha.admissionControl() == AdmissionControl.FAILOVER_HOSTS
				|| !has.isComplete() || has.hosts().isEmpty()) {
			return Optional.empty();
		}
		ClusterCapacity then = has.with(Capacity.demand(vm));
		Failover after = ha.admissionControl() == AdmissionControl.SLOTS ? slots(cluster, then) : percentage(cluster, then);
		return after.isKept() ? Optional.empty() : Optional.of(after);
	}

	private static Failover slots(Cluster cluster, ClusterCapacity has) {
		SlotCount count = SlotCount.of(has);
		int promised = cluster.ha().hostFailures();
		return new Failover(cluster.id(), AdmissionControl.SLOTS, count.failures() >= promised,
				"with slots of %s and %s for %d VMs the cluster survives %d host failures of the %d it promises".formatted(count.cpu(),
						count.memory(), count.vms(), count.failures(), promised),
				List.of(new Evidence("slot size", "%s, %s".formatted(count.cpu(), count.memory())),
						new Evidence("slots of the hosts", count.slots().toString()),
						new Evidence("running VMs", Integer.toString(count.vms())),
						new Evidence("host failures it survives", Integer.toString(count.failures())),
						new Evidence("host failures it promises", Integer.toString(promised))));
	}

	private static Failover percentage(Cluster cluster, ClusterCapacity has) {
		int cpu = promised(cluster, cluster.ha().cpuPercentage());
		int memory = promised(cluster, cluster.ha().memoryPercentage());
		int reservableCpu = free(has.cpu().hertz(), reservedCpu(has));
		int reservableMemory = free(has.memory().bytes(), has.memoryReserved().bytes());
		return new Failover(cluster.id(), AdmissionControl.PERCENTAGE, reservableCpu >= cpu && reservableMemory >= memory,
				"%d %% of CPU and %d %% of memory are free for failover, %d %% and %d %% are promised".formatted(reservableCpu,
						reservableMemory, cpu, memory),
				List.of(new Evidence("CPU free for failover", reservableCpu + " %"), new Evidence("CPU promised", cpu + " %"),
						new Evidence("memory free for failover", reservableMemory + " %"),
						new Evidence("memory promised", memory + " %")));
	}

	/** A VM without a CPU reservation counts with vSphere's default. */
	private static long reservedCpu(ClusterCapacity has) {
		return has.vms().stream().mapToLong(vm -> Math.max(vm.cpuReserved().hertz(), SlotCount.DEFAULT_CPU.hertz())).sum();
	}

	/** The percentage as set, else that of the host failures among the hosts: two of ten are 20 %. */
	public static int promised(Cluster cluster, OptionalInt percentage) {
		return percentage.orElse(derived(cluster));
	}

	/** The percentage that host failures are of the hosts, rounded up. */
	public static int derived(Cluster cluster) {
		int hosts = Math.max(1, cluster.hosts().size());
		return Math.min(ALL, (cluster.ha().hostFailures() * ALL + hosts - 1) / hosts);
	}

	private static int free(long total, long reserved) {
		return total == 0 ? 0 : (int) Math.max(0, Math.floorDiv((total - reserved) * ALL, total));
	}

	private Failover dedicatedHosts(Cluster cluster, StateOverlay state) {
		List<ElementId> working = cluster.ha().failoverHosts().stream()
				.filter(host -> snapshot.host(host).isPresent() && !liveness.isDown(host, state)).toList();
		List<ElementId> busy = working.stream().filter(host -> placement.vmsOn(host, state).stream()
				.anyMatch(vm -> placement.isRunning(vm, state))).toList();
		String reason = working.isEmpty() ? "no failover host works"
				: busy.isEmpty() ? "the failover hosts are free" : "VMs run on the failover hosts %s".formatted(names(busy));
		return new Failover(cluster.id(), AdmissionControl.FAILOVER_HOSTS, !working.isEmpty() && busy.isEmpty(), reason,
				List.of(new Evidence("failover hosts", working.isEmpty() ? "none" : names(working)),
						new Evidence("failover hosts with VMs", busy.isEmpty() ? "none" : names(busy))));
	}

	private static String names(List<ElementId> hosts) {
		return String.join(", ", hosts.stream().map(ElementId::qualifiedName).toList());
	}
}
