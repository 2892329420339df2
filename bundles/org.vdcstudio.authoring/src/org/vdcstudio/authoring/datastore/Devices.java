/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.plan.DeviceUses;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LocalDisk;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.StorageArray.Lun;

/** The devices of a design, from the point of view of a host: only what it sees and nobody uses can be formatted. */
public final class Devices {

	private final Topology topology;
	private final DeviceUses uses;

	/** The devices of a design. */
	public Devices(Topology topology) {
		this.topology = topology;
		uses = DeviceUses.of(topology.snapshot());
	}

	/** The disks of a host and the LUNs of all arrays, usable ones first, else in the order of the design. */
	public List<DeviceOffer> of(Host host) {
		List<DeviceOffer> found = new ArrayList<>();
		for (LocalDisk disk : host.disks()) {
			found.add(new DeviceOffer(disk.id(), "Local %s".formatted(kind(disk)), disk.size(), 1, false, use(disk.id())));
		}
		for (StorageArray array : topology.snapshot().arrays()) {
			array.luns().forEach(lun -> found.add(offer(host, array, lun)));
		}
		List<DeviceOffer> sorted = new ArrayList<>(found.stream().filter(DeviceOffer::isUsable).toList());
		found.stream().filter(each -> !each.isUsable()).forEach(sorted::add);
		return sorted;
	}

	/** How hosts see a device, in their order. */
	public List<DeviceView> views(ElementId device, List<ElementId> hosts) {
		return hosts.stream().flatMap(id -> topology.snapshot().host(id).stream()).map(host -> view(device, host)).toList();
	}

	private DeviceView view(ElementId device, Host host) {
		Optional<StorageObstacle> obstacle = topology.storage().deviceObstacle(host, device, StateOverlay.INITIAL);
		boolean own = host.disks().stream().anyMatch(disk -> disk.id().equals(device));
		int paths = obstacle.isPresent() ? 0 : own ? 1 : topology.storage().pathsTo(host, device, StateOverlay.INITIAL).size();
		return new DeviceView(host.id(), paths, obstacle.map(Devices::notVisible).orElse(""));
	}

	private static String notVisible(StorageObstacle obstacle) {
		return "Not visible: %s.".formatted(obstacle.reason());
	}

	private static String kind(LocalDisk disk) {
		return switch (disk.kind()) {
		case HDD -> "disk";
		case SSD -> "SSD";
		case NVME -> "NVMe";
		};
	}

	private DeviceOffer offer(Host host, StorageArray array, Lun lun) {
		String kind = lun.number().isPresent() ? "LUN %d of %s".formatted(lun.number().getAsInt(), array.id()) : "LUN of " + array.id();
		DeviceView view = view(lun.id(), host);
		String use = use(lun.id());
		return new DeviceOffer(lun.id(), kind, lun.size(), view.paths(), use.isEmpty() && !view.sees(), use.isEmpty() ? view.reason() : use);
	}

	private String use(ElementId device) {
		return uses.use(device).orElse("");
	}
}
