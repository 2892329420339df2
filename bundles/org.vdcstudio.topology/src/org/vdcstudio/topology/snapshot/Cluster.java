/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.compute.DrsAutomation;

/**
 * A cluster.
 *
 * @param id               its id
 * @param hosts            the member hosts, in order
 * @param highAvailability whether vSphere HA is on
 * @param drs              how far DRS acts by itself
 */
public record Cluster(ElementId id, List<ElementId> hosts, boolean highAvailability, DrsAutomation drs) {

	/** Copies the list. */
	public Cluster {
		hosts = List.copyOf(hosts);
	}
}
