/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.ResourceSettings;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.model.values.Shares;

/** Reads clusters and vCenter Servers. */
final class ClusterReader {

	private final Names names;

	ClusterReader(Names names) {
		this.names = names;
	}

	Cluster read(org.vdcstudio.model.compute.Cluster cluster) {
		ElementId id = names.require(cluster);
		List<ResourcePool> pools = new ArrayList<>();
		cluster.getPools().forEach(pool -> read(pool, id, Optional.empty(), pools));
		DrsRules rules = new DrsRules(
				cluster.getVmRules().stream().map(rule -> new DrsRules.AmongVms(names.require(rule), rule.getKind(),
						names.allMembers(rule.getVms()))).toList(),
				cluster.getHostRules().stream().map(rule -> new DrsRules.VmsOnHosts(names.require(rule), rule.getKind(),
						names.allMembers(rule.getVms()), names.allMembers(rule.getHosts()))).toList());
		return new Cluster(id, names.of(cluster.getLocation()), names.allMembers(cluster.getHosts()), availability(cluster),
				cluster.getDrs(), rules, Model.text(cluster.getEvc()), names.of(cluster.getVsan()), names.of(cluster.getWitness()),
				names.of(cluster.getPreferredSite()), pools);
	}

	private HighAvailability availability(org.vdcstudio.model.compute.Cluster cluster) {
		return new HighAvailability(cluster.isHighAvailability(), cluster.getAdmissionControl(),
				Model.count(cluster.getHostFailures(), 1), Model.number(cluster.getCpuPercentage()),
				Model.number(cluster.getMemoryPercentage()), names.allMembers(cluster.getFailoverHosts()),
				cluster.getIsolationResponse(),
				cluster.getIsolationAddresses().stream().map(address -> Written.of(address, Ipv4Address::tryParse)).toList(),
				names.all(cluster.getHeartbeatDatastores()), cluster.getComponentProtection() == Toggle.ON);
	}

	private void read(org.vdcstudio.model.compute.ResourcePool pool, ElementId cluster, Optional<ElementId> parent,
			List<ResourcePool> pools) {
		ElementId id = names.require(pool);
		pools.add(new ResourcePool(id, cluster, parent, resources(new Inherited<>(pool, null)), pool.getExpandable() != Toggle.OFF));
		pool.getPools().forEach(inner -> read(inner, cluster, Optional.of(id), pools));
	}

	/** Shares, reservations and limits. */
	static Resources resources(Inherited<ResourceSettings> each) {
		return new Resources(Written.of(each.value(ResourceSettings::getCpuShares), Shares::tryParse).value().orElse(Shares.NORMAL),
				Written.of(each.value(ResourceSettings::getCpuReservation), Frequency::tryParse).value(),
				Written.of(each.value(ResourceSettings::getCpuLimit), Frequency::tryParse).value(),
				Written.of(each.value(ResourceSettings::getMemoryShares), Shares::tryParse).value().orElse(Shares.NORMAL),
				Written.of(each.value(ResourceSettings::getMemoryReservation), DataSize::tryParse).value(),
				Written.of(each.value(ResourceSettings::getMemoryLimit), DataSize::tryParse).value());
	}

	VCenter read(VCenterServer server) {
		return new VCenter(names.require(server), names.of(server.getLocation()),
				Written.of(server.getFqdn(), DomainName::tryParse), Written.of(server.getVersion(), ProductVersion::tryParse),
				Written.of(server.getAddress(), Ipv4Address::tryParse),
				names.linkEnd(server.getLink(), server.getLinkInstance(), 0), names.all(server.getDnsServers()),
				names.all(server.getNtpSources()), names.allMembers(server.getManages()));
	}
}
