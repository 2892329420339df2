/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything a design says, in plain values and in the order of its text. Immutable; looked up by id in constant time. When two
 * elements share an id, the lists have both and the lookup finds the first.
 */
public final class DesignSnapshot {

	private final String name;
	private final Optional<String> profile;
	private final Contents contents;
	private final Map<ElementId, Host> hosts;
	private final Map<ElementId, Cluster> clusters;
	private final Map<ElementId, Vm> vms;
	private final Map<ElementId, Datastore> datastores;
	private final Map<ElementId, DnsServer> dnsServers;
	private final Map<ElementId, StorageArray> arrays;

	/**
	 * The elements of a design, by kind.
	 *
	 * @param dnsServers DNS servers
	 * @param arrays     storage arrays
	 * @param datastores datastores
	 * @param hosts      hosts
	 * @param clusters   clusters
	 * @param vCenters   vCenter Servers
	 * @param vms        VMs, fleets expanded
	 * @param pcs        Workstation PCs
	 * @param scenarios  scenarios
	 */
	public record Contents(List<DnsServer> dnsServers, List<StorageArray> arrays, List<Datastore> datastores, List<Host> hosts,
			List<Cluster> clusters, List<VCenter> vCenters, List<Vm> vms, List<WorkstationPc> pcs, List<Scenario> scenarios) {

		/** Copies the lists. */
		public Contents {
			dnsServers = List.copyOf(dnsServers);
			arrays = List.copyOf(arrays);
			datastores = List.copyOf(datastores);
			hosts = List.copyOf(hosts);
			clusters = List.copyOf(clusters);
			vCenters = List.copyOf(vCenters);
			vms = List.copyOf(vms);
			pcs = List.copyOf(pcs);
			scenarios = List.copyOf(scenarios);
		}
	}

	/**
	 * Indexes the contents.
	 *
	 * @param name     name of the datacenter; empty when there is none
	 * @param profile  the rule profile the design asks for
	 * @param contents the elements
	 */
	public DesignSnapshot(String name, Optional<String> profile, Contents contents) {
		this.name = name;
		this.profile = profile;
		this.contents = contents;
		hosts = index(contents.hosts(), Host::id);
		clusters = index(contents.clusters(), Cluster::id);
		vms = index(contents.vms(), Vm::id);
		datastores = index(contents.datastores(), Datastore::id);
		dnsServers = index(contents.dnsServers(), DnsServer::id);
		arrays = index(contents.arrays(), StorageArray::id);
	}

	/** Name of the datacenter; empty when there is none. */
	public String name() {
		return name;
	}

	/** The rule profile the design asks for. */
	public Optional<String> profile() {
		return profile;
	}

	/** DNS servers. */
	public List<DnsServer> dnsServers() {
		return contents.dnsServers();
	}

	/** Storage arrays. */
	public List<StorageArray> arrays() {
		return contents.arrays();
	}

	/** Datastores. */
	public List<Datastore> datastores() {
		return contents.datastores();
	}

	/** Hosts. */
	public List<Host> hosts() {
		return contents.hosts();
	}

	/** Clusters. */
	public List<Cluster> clusters() {
		return contents.clusters();
	}

	/** The vCenter Servers. */
	public List<VCenter> vCenters() {
		return contents.vCenters();
	}

	/** VMs, fleets expanded; templates are not among them. */
	public List<Vm> vms() {
		return contents.vms();
	}

	/** Workstation PCs. */
	public List<WorkstationPc> pcs() {
		return contents.pcs();
	}

	/** Scenarios. */
	public List<Scenario> scenarios() {
		return contents.scenarios();
	}

	/** The host with this id. */
	public Optional<Host> host(ElementId id) {
		return Optional.ofNullable(hosts.get(id));
	}

	/** The cluster with this id. */
	public Optional<Cluster> cluster(ElementId id) {
		return Optional.ofNullable(clusters.get(id));
	}

	/** The VM with this id. */
	public Optional<Vm> vm(ElementId id) {
		return Optional.ofNullable(vms.get(id));
	}

	/** The datastore with this id. */
	public Optional<Datastore> datastore(ElementId id) {
		return Optional.ofNullable(datastores.get(id));
	}

	/** The DNS server with this id. */
	public Optional<DnsServer> dnsServer(ElementId id) {
		return Optional.ofNullable(dnsServers.get(id));
	}

	/** The storage array with this id. */
	public Optional<StorageArray> array(ElementId id) {
		return Optional.ofNullable(arrays.get(id));
	}

	/** The scenario with this name. */
	public Optional<Scenario> scenario(String scenarioName) {
		return contents.scenarios().stream().filter(scenario -> scenario.name().equals(scenarioName)).findFirst();
	}

	private static <T> Map<ElementId, T> index(List<T> elements, Function<T, ElementId> id) {
		Map<ElementId, T> index = HashMap.newHashMap(elements.size());
		for (T element : elements) {
			index.putIfAbsent(id.apply(element), element);
		}
		return index;
	}
}
