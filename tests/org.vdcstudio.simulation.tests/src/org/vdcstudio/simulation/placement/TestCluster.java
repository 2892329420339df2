/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.model.compute.VmRuleKind;
import org.vdcstudio.topology.snapshot.DrsRules;
import org.vdcstudio.topology.snapshot.DrsRules.AmongVms;
import org.vdcstudio.topology.snapshot.DrsRules.VmsOnHosts;
import org.vdcstudio.topology.snapshot.ElementId;

/** A cluster for tests: hosts, VMs on them, rules. CPU is in GHz, memory in GiB. */
final class TestCluster implements Whereabouts {

	static final long GHZ = 1_000_000_000;
	static final long GIB = 1L << 30;

	private final Map<ElementId, PlacementHost> hosts = new LinkedHashMap<>();
	private final Map<ElementId, PlacementVm> vms = new LinkedHashMap<>();
	private final Map<ElementId, ElementId> places = new LinkedHashMap<>();
	private final List<AmongVms> amongVms = new ArrayList<>();
	private final List<VmsOnHosts> vmsOnHosts = new ArrayList<>();

	static ElementId host(String name) {
		return new ElementId("EsxiHost", name);
	}

	static ElementId vm(String name) {
		return new ElementId("VirtualMachine", name);
	}

	static ElementId rule(String name) {
		return new ElementId("Rule", name);
	}

	static ComputeAmounts amounts(double gigahertz, double gibibytes) {
		return new ComputeAmounts(Math.round(gigahertz * GHZ), Math.round(gibibytes * GIB));
	}

	/** A VM that reserves nothing. */
	static PlacementVm vm(String name, double gigahertz, double gibibytes) {
		return new PlacementVm(vm(name), ComputeAmounts.NONE, amounts(gigahertz, gibibytes));
	}

	/** A VM that reserves what it demands. */
	static PlacementVm reserved(String name, double gigahertz, double gibibytes) {
		return new PlacementVm(vm(name), amounts(gigahertz, gibibytes), amounts(gigahertz, gibibytes));
	}

	/** Adds an empty host. */
	TestCluster host(String name, double gigahertz, double gibibytes) {
		hosts.put(host(name), PlacementHost.empty(host(name), amounts(gigahertz, gibibytes)));
		return this;
	}

	/** Adds a VM that runs on a host. */
	TestCluster on(String host, PlacementVm vm) {
		vms.put(vm.id(), vm);
		places.put(vm.id(), host(host));
		hosts.computeIfPresent(host(host), (id, found) -> found.with(vm));
		return this;
	}

	TestCluster separate(String name, String... members) {
		amongVms.add(new AmongVms(rule(name), VmRuleKind.SEPARATE, vmIds(members)));
		return this;
	}

	TestCluster together(String name, String... members) {
		amongVms.add(new AmongVms(rule(name), VmRuleKind.TOGETHER, vmIds(members)));
		return this;
	}

	TestCluster hosts(String name, HostRuleKind kind, List<String> members, List<String> on) {
		vmsOnHosts.add(new VmsOnHosts(rule(name), kind, members.stream().map(TestCluster::vm).toList(),
				on.stream().map(TestCluster::host).toList()));
		return this;
	}

	PlacementRules rules() {
		return PlacementRules.of(drsRules());
	}

	DrsRules drsRules() {
		return new DrsRules(amongVms, vmsOnHosts);
	}

	List<PlacementHost> hosts() {
		return List.copyOf(hosts.values());
	}

	List<PlacementVm> vms() {
		return List.copyOf(vms.values());
	}

	PlacementVm get(ElementId vm) {
		return Optional.ofNullable(vms.get(vm)).orElseThrow();
	}

	@Override
	public Optional<ElementId> hostOf(ElementId vm) {
		return Optional.ofNullable(places.get(vm));
	}

	/** This cluster after a move. */
	TestCluster after(RecommendedMove move) {
		TestCluster after = new TestCluster();
		hosts.values().forEach(host -> after.hosts.put(host.id(), PlacementHost.empty(host.id(), host.capacity())));
		after.amongVms.addAll(amongVms);
		after.vmsOnHosts.addAll(vmsOnHosts);
		places.forEach((vm, host) -> after.on((vm.equals(move.vm()) ? move.to() : host).qualifiedName(), get(vm)));
		return after;
	}

	/** This cluster without a host and the VMs on it. */
	TestCluster without(String failed) {
		TestCluster without = new TestCluster();
		without.amongVms.addAll(amongVms);
		without.vmsOnHosts.addAll(vmsOnHosts);
		hosts.values().stream().filter(host -> !host.id().equals(host(failed)))
				.forEach(host -> without.hosts.put(host.id(), PlacementHost.empty(host.id(), host.capacity())));
		places.forEach((vm, host) -> {
			if (!host.equals(host(failed))) {
				without.on(host.qualifiedName(), get(vm));
			}
		});
		return without;
	}

	private static List<ElementId> vmIds(String... names) {
		return Arrays.stream(names).map(TestCluster::vm).toList();
	}
}
