/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What vSphere HA says about the failover capacity of a cluster.
 *
 * @param cluster  the cluster
 * @param policy   how it keeps capacity
 * @param isKept   whether it is kept
 * @param reason   one sentence with the figures
 * @param evidence the figures one by one
 */
public record Failover(ElementId cluster, AdmissionControl policy, boolean isKept, String reason, List<Evidence> evidence) {

	/** Copies the list. */
	public Failover {
		evidence = List.copyOf(evidence);
	}
}
