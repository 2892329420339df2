/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.VmfsDatastore;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/** Collects the values of the elements that stand directly in a design. */
final class ContentsReader {

	private final Names names;
	private final NamingReader naming = new NamingReader();
	private final HostReader hostReader;
	private final VmReader vmReader;
	private final ScenarioReader scenarioReader;

	private final List<DnsServer> dnsServers = new ArrayList<>();
	private final List<StorageArray> arrays = new ArrayList<>();
	private final List<Datastore> datastores = new ArrayList<>();
	private final List<Host> hosts = new ArrayList<>();
	private final List<Cluster> clusters = new ArrayList<>();
	private final List<VCenter> vCenters = new ArrayList<>();
	private final List<Vm> vms = new ArrayList<>();
	private final List<WorkstationPc> pcs = new ArrayList<>();
	private final List<Scenario> scenarios = new ArrayList<>();

	ContentsReader(Names names) {
		this.names = names;
		hostReader = new HostReader(names);
		vmReader = new VmReader(names);
		scenarioReader = new ScenarioReader(names);
	}

	/** Takes in one element; kinds that have no values of their own, such as templates, are passed over. */
	void read(DesignElement element) {
		switch (element) {
		case org.vdcstudio.model.naming.DnsServer server -> dnsServers.add(naming.read(server, names));
		case org.vdcstudio.model.storage.StorageArray array -> arrays.add(read(array));
		case VmfsDatastore vmfs -> datastores.add(new Datastore.Vmfs(names.require(vmfs), names.all(vmfs.getExtents())));
		case NfsDatastore nfs -> datastores.add(new Datastore.Nfs(names.require(nfs), names.of(nfs.getExport())));
		case EsxiHost host -> hosts.add(hostReader.read(host));
		case org.vdcstudio.model.compute.Cluster cluster -> clusters.add(read(cluster));
		case VCenterServer server -> vCenters.add(read(server));
		case VirtualMachine vm -> vmReader.read(vm, vms);
		case org.vdcstudio.model.lab.WorkstationPc pc -> pcs.add(read(pc));
		case org.vdcstudio.model.scenario.Scenario scenario -> scenarios.add(scenarioReader.read(scenario));
		default -> {
			// An element kind without values of its own.
		}
		}
	}

	DesignSnapshot.Contents contents() {
		return new DesignSnapshot.Contents(dnsServers, arrays, datastores, hosts, clusters, vCenters, vms, pcs, scenarios);
	}

	private StorageArray read(org.vdcstudio.model.storage.StorageArray array) {
		ElementId id = names.require(array);
		List<Portal> portals = array.getPortals().stream().map(portal -> new Portal(names.require(portal), id,
				Model.iscsiEndpoint(portal.getEndpoint()), names.of(portal.getLink()))).toList();
		return new StorageArray(id, Written.of(array.getIqn(), Iqn::tryParse), portals, names.all(array.getLuns()),
				names.all(array.getExports()));
	}

	private Cluster read(org.vdcstudio.model.compute.Cluster cluster) {
		return new Cluster(names.require(cluster), names.all(cluster.getHosts()), cluster.isHighAvailability(), cluster.getDrs());
	}

	private VCenter read(VCenterServer server) {
		return new VCenter(names.require(server), Written.of(server.getFqdn(), DomainName::tryParse),
				Written.of(server.getAddress(), Ipv4Address::tryParse), names.all(server.getDnsServers()),
				names.all(server.getManages()));
	}

	private WorkstationPc read(org.vdcstudio.model.lab.WorkstationPc pc) {
		List<WorkstationPc.Vmnet> vmnets = pc.getVmnets().stream().map(this::read).toList();
		return new WorkstationPc(names.require(pc), names.all(pc.getAdapters()), vmnets);
	}

	private WorkstationPc.Vmnet read(VMnet vmnet) {
		return new WorkstationPc.Vmnet(names.require(vmnet), vmnet.getMode(), names.of(vmnet.getBridgedTo()),
				Written.of(vmnet.getSubnet(), Ipv4Prefix::tryParse));
	}
}
