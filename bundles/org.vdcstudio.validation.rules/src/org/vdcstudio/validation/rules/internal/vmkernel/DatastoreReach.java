/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.StorageStep;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** Which hosts see a datastore, asked once for each datastore and cluster however many VMs there are. */
public final class DatastoreReach {

	private static final int NAMED_HOSTS = 3;

	private final Topology topology;
	private final List<ElementId> vmotionHosts;
	private final Map<Question, Set<ElementId>> blind = new HashMap<>();
	private final Map<ElementId, Boolean> alone = new HashMap<>();

	private record Question(ElementId cluster, ElementId datastore) {
	}

	/** Asks about the design as deployed. */
	public DatastoreReach(Topology topology) {
		this.topology = topology;
		vmotionHosts = topology.snapshot().hosts().stream()
				.filter(host -> host.vmkernelAdapters(VMkernelService.VMOTION).findAny().isPresent()).map(Host::id).toList();
	}

	/** Whether the design says where a datastore is. */
	public boolean isKnown(ElementId datastore) {
		return topology.snapshot().datastore(datastore).map(found -> switch (found) {
		case Datastore.Vmfs vmfs -> !vmfs.extents().isEmpty();
		case Datastore.Nfs nfs -> nfs.exportedAs().isPresent();
		case Datastore.Vsan vsan -> true;
		}).orElse(false);
	}

	/**
	 * The hosts of a cluster that can never see a datastore, in the order of the cluster: it is on a disk of another host. Of storage
	 * that can be shared the storage rules say what is missing.
	 */
	public Set<ElementId> blindHosts(Cluster cluster, ElementId datastore) {
		return blind.computeIfAbsent(new Question(cluster.id(), datastore), question -> cluster.hosts().stream()
				.filter(host -> isOutOfReach(host, datastore)).collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	/** Whether a host does not see a datastore because it belongs to others. */
	boolean isOutOfReach(ElementId host, ElementId datastore) {
		return topology.storage().obstacle(host, datastore).filter(obstacle -> obstacle.step() == StorageStep.MEMBERSHIP).isPresent();
	}

	/** Whether a host does not see a datastore, and nothing is set up for it to do so. */
	boolean isNotAttached(ElementId host, ElementId datastore) {
		return topology.storage().obstacle(host, datastore).filter(
				obstacle -> obstacle.step() == StorageStep.MEMBERSHIP || obstacle.step() == StorageStep.ATTACHMENT).isPresent();
	}

	/** Whether several hosts have vMotion and at most one of them sees the datastore. */
	boolean isSeenByOneVmotionHostOfSeveral(ElementId datastore) {
		return vmotionHosts.size() > 1 && alone.computeIfAbsent(datastore, this::hasAtMostOneViewer);
	}

	/** The first hosts by name, the others as a number. */
	public static String list(Set<ElementId> hosts) {
		String named = hosts.stream().limit(NAMED_HOSTS).map(ElementId::qualifiedName).collect(Collectors.joining(", "));
		return hosts.size() > NAMED_HOSTS ? "%s and %d more".formatted(named, hosts.size() - NAMED_HOSTS) : named;
	}

	/** A local disk has one viewer; asking every host is for the rest. */
	private boolean hasAtMostOneViewer(ElementId datastore) {
		Optional<Datastore> found = topology.snapshot().datastore(datastore);
		if (found.isPresent() && found.get() instanceof Datastore.Vmfs vmfs
				&& vmfs.extents().stream().anyMatch(device -> topology.storage().ownerOf(device).isPresent())) {
			return true;
		}
		return vmotionHosts.stream().filter(host -> topology.storage().sees(host, datastore)).limit(2).count() < 2;
	}
}
