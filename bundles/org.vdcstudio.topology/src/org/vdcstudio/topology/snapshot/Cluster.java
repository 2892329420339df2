/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.DrsAutomation;

/**
 * A cluster.
 *
 * @param id            its id
 * @param location      where it stands, when in one place
 * @param hosts         the member hosts, in order, fleets expanded
 * @param ha            vSphere HA
 * @param drs           how far DRS acts by itself
 * @param drsRules      DRS rules
 * @param evc           EVC baseline; empty for none
 * @param vsan          its vSAN datastore; empty when vSAN is off
 * @param witness       the vSAN witness host
 * @param preferredSite for a stretched cluster, the site that goes on when the sites lose each other
 * @param pools         all its resource pools, parents before children
 */
public record Cluster(ElementId id, Optional<ElementId> location, List<ElementId> hosts, HighAvailability ha, DrsAutomation drs,
		DrsRules drsRules, String evc, Optional<ElementId> vsan, Optional<ElementId> witness, Optional<ElementId> preferredSite,
		List<ResourcePool> pools) {

	/** Copies the lists. */
	public Cluster {
		hosts = List.copyOf(hosts);
		pools = List.copyOf(pools);
	}

	/** The same cluster with other hosts, for instance those that count. */
	public Cluster withHosts(List<ElementId> others) {
		return new Cluster(id, location, others, ha, drs, drsRules, evc, vsan, witness, preferredSite, pools);
	}

	/** Whether vSphere HA is on. */
	public boolean highAvailability() {
		return ha.enabled();
	}
}
