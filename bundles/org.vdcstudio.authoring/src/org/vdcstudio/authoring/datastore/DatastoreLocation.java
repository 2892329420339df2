/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/**
 * Where a datastore is wanted: its hosts offer their devices, or mount it.
 *
 * @param place   a cluster or host
 * @param cluster whether it is a cluster
 * @param hosts   its hosts, at least one
 */
public record DatastoreLocation(ElementId place, boolean cluster, List<ElementId> hosts) {

	/** Copies the list. */
	public DatastoreLocation {
		hosts = List.copyOf(hosts);
	}

	/** The clusters of a design that have hosts, and then all hosts, in the order of the design. */
	public static List<DatastoreLocation> of(DesignSnapshot design) {
		Stream<DatastoreLocation> clusters = design.clusters().stream().filter(each -> !each.hosts().isEmpty())
				.map(each -> new DatastoreLocation(each.id(), true, each.hosts()));
		Stream<DatastoreLocation> hosts = design.hosts().stream().map(Host::id).map(each -> new DatastoreLocation(each, false, List.of(each)));
		return Stream.concat(clusters, hosts).toList();
	}

	/** What it is, for people. */
	public String kind() {
		return cluster ? "Cluster with %d %s".formatted(hosts.size(), hosts.size() == 1 ? "host" : "hosts") : "Host";
	}
}
