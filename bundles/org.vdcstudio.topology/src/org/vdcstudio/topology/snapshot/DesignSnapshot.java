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
	private final Map<ElementId, DistributedSwitch> distributedSwitches;
	private final Map<ElementId, PhysicalSwitch> physicalSwitches;
	private final Map<ElementId, Router> routers;
	private final Map<ElementId, WorkstationPc> pcs;
	private final Map<ElementId, LabVm> labVms;
	private final Map<ElementId, Site> sites;

	/**
	 * The elements of a design, by kind.
	 *
	 * @param sites               sites
	 * @param dnsServers          DNS servers
	 * @param ntpSources          time sources
	 * @param subnets             subnets of the address plan
	 * @param externalNetworks    networks outside the design
	 * @param routers             routers and firewalls
	 * @param physicalSwitches    physical switches
	 * @param distributedSwitches distributed switches
	 * @param arrays              storage arrays
	 * @param datastores          datastores
	 * @param hosts               hosts, fleets expanded
	 * @param clusters            clusters
	 * @param vCenters            vCenter Servers
	 * @param vms                 VMs, fleets expanded; templates are not among them
	 * @param pcs                 Workstation PCs
	 * @param labVms              virtual machines of Workstation
	 * @param scenarios           scenarios
	 */
	public record Contents(List<Site> sites, List<DnsServer> dnsServers, List<NtpSource> ntpSources, List<Subnet> subnets,
			List<ExternalNetwork> externalNetworks, List<Router> routers, List<PhysicalSwitch> physicalSwitches,
			List<DistributedSwitch> distributedSwitches, List<StorageArray> arrays, List<Datastore> datastores, List<Host> hosts,
			List<Cluster> clusters, List<VCenter> vCenters, List<Vm> vms, List<WorkstationPc> pcs, List<LabVm> labVms,
			List<Scenario> scenarios) {

		/** Copies the lists. */
		public Contents {
			sites = List.copyOf(sites);
			dnsServers = List.copyOf(dnsServers);
			ntpSources = List.copyOf(ntpSources);
			subnets = List.copyOf(subnets);
			externalNetworks = List.copyOf(externalNetworks);
			routers = List.copyOf(routers);
			physicalSwitches = List.copyOf(physicalSwitches);
			distributedSwitches = List.copyOf(distributedSwitches);
			arrays = List.copyOf(arrays);
			datastores = List.copyOf(datastores);
			hosts = List.copyOf(hosts);
			clusters = List.copyOf(clusters);
			vCenters = List.copyOf(vCenters);
			vms = List.copyOf(vms);
			pcs = List.copyOf(pcs);
			labVms = List.copyOf(labVms);
			scenarios = List.copyOf(scenarios);
		}

		/** The same with other machines. */
		Contents withMachines(List<Host> otherHosts, List<Vm> otherVms, List<LabVm> otherLabVms) {
			return new Contents(sites, dnsServers, ntpSources, subnets, externalNetworks, routers, physicalSwitches, distributedSwitches,
					arrays, datastores, otherHosts, clusters, vCenters, otherVms, pcs, otherLabVms, scenarios);
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
		distributedSwitches = index(contents.distributedSwitches(), DistributedSwitch::id);
		physicalSwitches = index(contents.physicalSwitches(), PhysicalSwitch::id);
		routers = index(contents.routers(), Router::id);
		pcs = index(contents.pcs(), WorkstationPc::id);
		labVms = index(contents.labVms(), LabVm::id);
		sites = index(contents.sites(), Site::id);
	}

	/** Name of the datacenter; empty when there is none. */
	public String name() {
		return name;
	}

	/** The rule profile the design asks for. */
	public Optional<String> profile() {
		return profile;
	}

	/** Sites. */
	public List<Site> sites() {
		return contents.sites();
	}

	/** DNS servers. */
	public List<DnsServer> dnsServers() {
		return contents.dnsServers();
	}

	/** Time sources. */
	public List<NtpSource> ntpSources() {
		return contents.ntpSources();
	}

	/** Subnets of the address plan. */
	public List<Subnet> subnets() {
		return contents.subnets();
	}

	/** Networks outside the design. */
	public List<ExternalNetwork> externalNetworks() {
		return contents.externalNetworks();
	}

	/** Routers and firewalls. */
	public List<Router> routers() {
		return contents.routers();
	}

	/** Physical switches. */
	public List<PhysicalSwitch> physicalSwitches() {
		return contents.physicalSwitches();
	}

	/** Distributed switches. */
	public List<DistributedSwitch> distributedSwitches() {
		return contents.distributedSwitches();
	}

	/** Storage arrays. */
	public List<StorageArray> arrays() {
		return contents.arrays();
	}

	/** Datastores. */
	public List<Datastore> datastores() {
		return contents.datastores();
	}

	/** Hosts, fleets expanded. */
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

	/** Virtual machines of Workstation. */
	public List<LabVm> labVms() {
		return contents.labVms();
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

	/** The distributed switch with this id. */
	public Optional<DistributedSwitch> distributedSwitch(ElementId id) {
		return Optional.ofNullable(distributedSwitches.get(id));
	}

	/** The physical switch with this id. */
	public Optional<PhysicalSwitch> physicalSwitch(ElementId id) {
		return Optional.ofNullable(physicalSwitches.get(id));
	}

	/** The router with this id. */
	public Optional<Router> router(ElementId id) {
		return Optional.ofNullable(routers.get(id));
	}

	/** The Workstation PC with this id. */
	public Optional<WorkstationPc> pc(ElementId id) {
		return Optional.ofNullable(pcs.get(id));
	}

	/** The virtual machine of Workstation with this id. */
	public Optional<LabVm> labVm(ElementId id) {
		return Optional.ofNullable(labVms.get(id));
	}

	/** The site with this id. */
	public Optional<Site> site(ElementId id) {
		return Optional.ofNullable(sites.get(id));
	}

	/**
	 * The same design after a NIC was added to a virtual machine of Workstation. The host that runs in it has its next NIC plugged
	 * in with that, unless the design says where that one is plugged in.
	 *
	 * @param link the virtual network
	 * @throws IllegalArgumentException when there is no such machine
	 */
	public DesignSnapshot withLabNic(ElementId labVm, ElementId link) {
		return new DesignSnapshot(name, profile, AddedNics.toLabVm(contents, labVm, link));
	}

	/**
	 * The same design after a NIC was added to a VM.
	 *
	 * @param label the label of the port group
	 * @throws IllegalArgumentException when there is no such VM
	 */
	public DesignSnapshot withVmNic(ElementId vm, String label) {
		return new DesignSnapshot(name, profile, AddedNics.toVm(contents, vm, label));
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
