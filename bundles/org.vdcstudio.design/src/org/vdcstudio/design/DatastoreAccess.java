/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.storage.AccessGroup;
import org.vdcstudio.model.storage.Datastore;
import org.vdcstudio.model.storage.IscsiAdapter;
import org.vdcstudio.model.storage.LocalDisk;
import org.vdcstudio.model.storage.Lun;
import org.vdcstudio.model.storage.LunPresentation;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.storage.StorageDevice;
import org.vdcstudio.model.storage.VmfsDatastore;
import org.vdcstudio.model.storage.VsanDatastore;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.topology.snapshot.Counter;

/**
 * Which datastores a host was given: exports it mounts, the vSAN of its cluster, VMFS on its own disks and on LUNs that are
 * presented to it. Whether the network leads there is another question, which rules and simulation answer.
 */
final class DatastoreAccess {

	private DatastoreAccess() {
	}

	/** {@return how many of the hosts that an element stands for were given a datastore} */
	static int count(EsxiHost host, Datastore datastore) {
		return switch (datastore) {
			case NfsDatastore nfs -> mounts(host).contains(nfs) ? Fleet.of(host).size() : 0;
			case VsanDatastore vsan -> DesignContents.clusters(host).anyMatch(cluster -> cluster.getVsan() == vsan)
					? Fleet.of(host).size()
					: 0;
			case VmfsDatastore vmfs -> (int) counters(host).stream().filter(counter -> seesAll(host, counter, vmfs)).count();
			default -> 0;
		};
	}

	/**
	 * Finds all the datastores that hosts were given, going from the hosts to their storage: much faster than asking for each
	 * datastore of a large design.
	 *
	 * @param hosts all of one design
	 */
	static Set<Datastore> given(List<EsxiHost> hosts) {
		Set<Datastore> given = new LinkedHashSet<>();
		if (!hosts.isEmpty()) {
			EsxiHost any = hosts.getFirst();
			Storage storage = new Storage(DesignContents.of(any, StorageArray.class).toList(),
					DesignContents.of(any, VmfsDatastore.class).toList(), DesignContents.of(any, Cluster.class).toList());
			hosts.forEach(host -> addGiven(host, storage, given));
		}
		return given;
	}

	/** What hosts of a design can be given. */
	private record Storage(List<StorageArray> arrays, List<VmfsDatastore> datastores, List<Cluster> clusters) {
	}

	private static void addGiven(EsxiHost host, Storage storage, Set<Datastore> given) {
		Set<StorageDevice> devices = new HashSet<>(host.getDisks());
		@Nullable
		HostTemplate template = host.getTemplate();
		if (template != null) {
			devices.addAll(template.getDisks());
		}
		for (Counter counter : counters(host)) {
			List<String> names = initiators(host, counter).toList();
			storage.arrays().forEach(array -> addPresented(array, names, devices));
		}
		given.addAll(mounts(host));
		for (Cluster cluster : storage.clusters()) {
			@Nullable
			VsanDatastore vsan = cluster.getVsan();
			if (vsan != null && cluster.getHosts().contains(host)) {
				given.add(vsan);
			}
		}
		for (VmfsDatastore datastore : storage.datastores()) {
			if (!datastore.getExtents().isEmpty() && devices.containsAll(datastore.getExtents())) {
				given.add(datastore);
			}
		}
	}

	private static void addPresented(StorageArray array, List<String> names, Set<StorageDevice> devices) {
		if (names.isEmpty()) {
			return;
		}
		if (array.getAccessGroups().isEmpty()) {
			devices.addAll(array.getLuns());
		}
		array.getAccessGroups().stream().filter(group -> admits(group, names))
				.flatMap(group -> group.getPresentations().stream()).map(LunPresentation::getLun).forEach(devices::add);
	}

	/** {@return the exports that a host mounts: its own, else those of its template} */
	static List<NfsDatastore> mounts(EsxiHost host) {
		@Nullable
		HostTemplate template = host.getTemplate();
		return host.getMounts().isEmpty() && template != null ? template.getMounts() : host.getMounts();
	}

	/** {@return the access groups that present a LUN of a datastore} */
	static Stream<AccessGroup> groups(VmfsDatastore datastore) {
		return datastore.getExtents().stream().filter(Lun.class::isInstance).map(Lun.class::cast)
				.filter(lun -> lun.eContainer() instanceof StorageArray).flatMap(DatastoreAccess::groups);
	}

	/** {@return the iSCSI names of all the hosts that an element stands for, as they are written out} */
	static List<String> initiators(EsxiHost host) {
		return counters(host).stream().flatMap(counter -> initiators(host, counter)).toList();
	}

	private static boolean seesAll(EsxiHost host, Counter counter, VmfsDatastore datastore) {
		return !datastore.getExtents().isEmpty()
				&& datastore.getExtents().stream().allMatch(extent -> sees(host, counter, extent));
	}

	private static boolean sees(EsxiHost host, Counter counter, StorageDevice device) {
		return switch (device) {
			case LocalDisk disk -> disk.eContainer() == host || disk.eContainer() == host.getTemplate();
			case Lun lun when lun.eContainer() instanceof StorageArray array -> {
				List<String> names = initiators(host, counter).toList();
				// An array without access groups shows its LUNs to everybody.
				yield !names.isEmpty()
						&& (array.getAccessGroups().isEmpty() || groups(lun).anyMatch(group -> admits(group, names)));
			}
			default -> false;
		};
	}

	private static Stream<AccessGroup> groups(Lun lun) {
		return lun.eContainer() instanceof StorageArray array ? array.getAccessGroups().stream()
				.filter(group -> group.getPresentations().stream().anyMatch(each -> each.getLun() == lun)) : Stream.empty();
	}

	/** A group that names no initiators admits by address, which is a question of the network. */
	private static boolean admits(AccessGroup group, List<String> names) {
		if (group.getInitiators().isEmpty()) {
			return !group.getAddresses().isEmpty();
		}
		for (String initiator : group.getInitiators()) {
			for (String name : names) {
				if (name.equalsIgnoreCase(initiator)) {
					return true;
				}
			}
		}
		return false;
	}

	private static Stream<String> initiators(EsxiHost host, Counter counter) {
		@Nullable
		HostTemplate template = host.getTemplate();
		List<IscsiAdapter> adapters = host.getStorageAdapters().isEmpty() && template != null ? template.getStorageAdapters()
				: host.getStorageAdapters();
		return adapters.stream().map(IscsiAdapter::getIqn).map(counter::inName).filter(Objects::nonNull);
	}

	private static List<Counter> counters(EsxiHost host) {
		Optional<NameRange> range = NameRange.tryParse(host.getRange());
		if (range.isEmpty()) {
			return List.of(Counter.NONE);
		}
		List<String> texts = range.get().counters();
		return Stream.iterate(0, position -> position < texts.size(), position -> position + 1)
				.map(position -> new Counter(texts.get(position), position)).toList();
	}
}
