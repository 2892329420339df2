/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.VmfsDatastore;
import org.vdcstudio.model.storage.VsanDatastore;
import org.vdcstudio.model.values.TimeSpan;

/** Collects the values of the elements that stand directly in a design. */
final class ContentsReader {

	private final Names names;
	private final Map<EObject, org.vdcstudio.model.lab.LabVm> machines = new IdentityHashMap<>();
	private final NamingReader naming = new NamingReader();
	private final NetworkReader network;
	private final StorageReader storage;
	private final HostReader hostReader;
	private final ClusterReader clusterReader;
	private final VmReader vmReader;
	private final LabReader lab;
	private final ScenarioReader scenarioReader;

	private final List<Site> sites = new ArrayList<>();
	private final List<DnsServer> dnsServers = new ArrayList<>();
	private final List<NtpSource> ntpSources = new ArrayList<>();
	private final List<Subnet> subnets = new ArrayList<>();
	private final List<ExternalNetwork> externalNetworks = new ArrayList<>();
	private final List<Router> routers = new ArrayList<>();
	private final List<PhysicalSwitch> physicalSwitches = new ArrayList<>();
	private final List<DistributedSwitch> distributedSwitches = new ArrayList<>();
	private final List<StorageArray> arrays = new ArrayList<>();
	private final List<Datastore> datastores = new ArrayList<>();
	private final List<Host> hosts = new ArrayList<>();
	private final List<Cluster> clusters = new ArrayList<>();
	private final List<VCenter> vCenters = new ArrayList<>();
	private final List<Vm> vms = new ArrayList<>();
	private final List<WorkstationPc> pcs = new ArrayList<>();
	private final List<LabVm> labVms = new ArrayList<>();
	private final List<Scenario> scenarios = new ArrayList<>();

	ContentsReader(Names names) {
		this.names = names;
		network = new NetworkReader(names);
		storage = new StorageReader(names);
		hostReader = new HostReader(names, machines);
		clusterReader = new ClusterReader(names);
		vmReader = new VmReader(names);
		lab = new LabReader(names, network);
		scenarioReader = new ScenarioReader(names);
	}

	/** Takes notice of which hosts run in machines of Workstation; hosts that are read later are wired like these. */
	void prepare(DesignElement element) {
		if (element instanceof org.vdcstudio.model.lab.LabVm machine) {
			@Nullable
			EsxiHost host = machine.getHost();
			if (host != null && !host.eIsProxy()) {
				machines.putIfAbsent(host, machine);
			}
		}
	}

	/** Takes in one element; kinds that have no values of their own, such as templates, are passed over. */
	void read(DesignElement element) {
		switch (element) {
		case org.vdcstudio.model.core.Site site -> sites.add(read(site));
		case org.vdcstudio.model.naming.DnsServer server -> dnsServers.add(naming.read(server, names));
		case org.vdcstudio.model.naming.NtpSource source -> ntpSources.add(naming.read(source, names));
		case org.vdcstudio.model.network.Subnet subnet -> subnets.add(network.read(subnet));
		case org.vdcstudio.model.network.ExternalNetwork outside -> externalNetworks.add(network.read(outside));
		case org.vdcstudio.model.network.Router router -> routers.add(network.read(router));
		case org.vdcstudio.model.network.PhysicalSwitch each -> physicalSwitches.add(network.read(each));
		case org.vdcstudio.model.network.DistributedSwitch each -> distributedSwitches.add(network.read(each));
		case org.vdcstudio.model.storage.StorageArray array -> arrays.add(storage.read(array));
		case VmfsDatastore vmfs -> datastores.add(storage.read(vmfs));
		case NfsDatastore nfs -> datastores.add(storage.read(nfs));
		case VsanDatastore vsan -> datastores.add(storage.read(vsan));
		case EsxiHost host -> hostReader.read(host, hosts);
		case org.vdcstudio.model.compute.Cluster cluster -> clusters.add(clusterReader.read(cluster));
		case VCenterServer server -> vCenters.add(clusterReader.read(server));
		case VirtualMachine vm -> vmReader.read(vm, vms);
		case org.vdcstudio.model.lab.WorkstationPc pc -> pcs.add(lab.read(pc));
		case org.vdcstudio.model.lab.LabVm vm -> labVms.add(lab.read(vm));
		case org.vdcstudio.model.scenario.Scenario scenario -> scenarios.add(scenarioReader.read(scenario));
		default -> {
			// An element kind without values of its own.
		}
		}
	}

	DesignSnapshot.Contents contents() {
		return new DesignSnapshot.Contents(sites, dnsServers, ntpSources, subnets, externalNetworks, routers, physicalSwitches,
				distributedSwitches, arrays, datastores, hosts, clusters, vCenters, vms, pcs, labVms, scenarios);
	}

	private Site read(org.vdcstudio.model.core.Site site) {
		Map<ElementId, TimeSpan> roundTrips = new HashMap<>();
		site.getLatencies().forEach(latency -> names.of(latency.getSite()).ifPresent(
				other -> Written.of(latency.getRoundTrip(), TimeSpan::tryParse).value().ifPresent(time -> roundTrips.put(other, time))));
		return new Site(names.require(site), names.all(site.getFaultDomains()), roundTrips);
	}
}
