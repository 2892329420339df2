/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.OptionalInt;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.model.compute.IsolationResponse;
import org.vdcstudio.model.values.Ipv4Address;

/**
 * The settings of vSphere HA in a cluster.
 *
 * @param enabled             whether it is on
 * @param admissionControl    how it keeps capacity for failover
 * @param hostFailures        host failures the cluster tolerates
 * @param cpuPercentage       CPU kept for failover in percent; empty to derive it from the host failures
 * @param memoryPercentage    memory kept for failover in percent; empty to derive it from the host failures
 * @param failoverHosts       hosts kept free
 * @param isolationResponse   what happens to the VMs of an isolated host
 * @param isolationAddresses  further addresses that hosts ping to find out whether they are isolated
 * @param heartbeatDatastores datastores for heartbeats; none lets HA choose
 * @param componentProtection whether it reacts to lost storage
 */
public record HighAvailability(boolean enabled, AdmissionControl admissionControl, int hostFailures, OptionalInt cpuPercentage,
		OptionalInt memoryPercentage, List<ElementId> failoverHosts, IsolationResponse isolationResponse,
		List<Written<Ipv4Address>> isolationAddresses, List<ElementId> heartbeatDatastores, boolean componentProtection) {

	/** Copies the lists. */
	public HighAvailability {
		failoverHosts = List.copyOf(failoverHosts);
		isolationAddresses = List.copyOf(isolationAddresses);
		heartbeatDatastores = List.copyOf(heartbeatDatastores);
	}
}
