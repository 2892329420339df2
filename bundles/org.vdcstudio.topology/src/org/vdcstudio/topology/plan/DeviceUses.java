/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** What the LUNs and disks of a design are used for; only those that nobody uses can be formatted. Immutable. */
public final class DeviceUses {

	private final Map<ElementId, String> uses = new HashMap<>();

	private DeviceUses(DesignSnapshot design) {
		for (Datastore datastore : design.datastores()) {
			if (datastore instanceof Datastore.Vmfs vmfs) {
				vmfs.extents().forEach(device -> uses.putIfAbsent(device, "Holds datastore %s already.".formatted(vmfs.id())));
			}
		}
		design.hosts().forEach(this::addVsanDisks);
		design.vms().forEach(vm -> vm.disks().forEach(disk -> disk.rawDevice()
				.ifPresent(device -> uses.putIfAbsent(device, "Is a raw device of %s.".formatted(vm.id())))));
	}

	/** The uses in a design. */
	public static DeviceUses of(DesignSnapshot design) {
		return new DeviceUses(design);
	}

	/** What a LUN or disk is used for, as a sentence; empty when it is free. */
	public Optional<String> use(ElementId device) {
		return Optional.ofNullable(uses.get(device));
	}

	private void addVsanDisks(Host host) {
		host.storage().diskGroups().forEach(group -> {
			group.cache().forEach(disk -> uses.putIfAbsent(disk, "Belongs to vSAN disk group %s.".formatted(group.id())));
			group.capacity().forEach(disk -> uses.putIfAbsent(disk, "Belongs to vSAN disk group %s.".formatted(group.id())));
		});
		host.storage().storagePools()
				.forEach(pool -> pool.disks().forEach(disk -> uses.putIfAbsent(disk, "Belongs to vSAN storage pool %s.".formatted(pool.id()))));
	}
}
