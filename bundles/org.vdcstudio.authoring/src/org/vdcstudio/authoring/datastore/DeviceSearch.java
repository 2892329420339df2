/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/**
 * What a host can make a datastore of after some remedies, and what else leads it to one of the devices.
 *
 * @param offers   the devices
 * @param remedies what helps the host to see the device that was asked for; none when it does, or nothing helps
 * @param views    how the hosts of the location see that device
 */
public record DeviceSearch(List<DeviceOffer> offers, List<Remedy> remedies, List<DeviceView> views) {

	/** Nothing was found. */
	public static final DeviceSearch NOTHING = new DeviceSearch(List.of(), List.of(), List.of());

	/** Copies the lists. */
	public DeviceSearch {
		offers = List.copyOf(offers);
		remedies = List.copyOf(remedies);
		views = List.copyOf(views);
	}

	/**
	 * Looks for devices. Call on the thread that owns the model.
	 *
	 * @param host   the name of the host; of none that the design has, nothing is found
	 * @param hosts  the hosts of the location
	 * @param device the device to see
	 * @param chosen remedies to make first
	 */
	public static DeviceSearch of(DesignModel design, String host, List<ElementId> hosts, Optional<ElementId> device, List<Remedy> chosen) {
		DesignModel mended = DesignTrial.after(design, chosen);
		Optional<Host> viewer = mended.snapshot().hosts().stream().filter(each -> each.id().qualifiedName().equals(host)).findFirst();
		if (viewer.isEmpty()) {
			return NOTHING;
		}
		Devices devices = new Devices(Topology.of(mended.snapshot()));
		List<DeviceOffer> offers = devices.of(viewer.get());
		Optional<DeviceOffer> hidden = offers.stream().filter(each -> each.hidden() && device.equals(Optional.of(each.device()))).findFirst();
		return new DeviceSearch(offers, hidden.map(each -> new StorageRemedies(mended).forDevice(viewer.get(), each.device())).orElse(List.of()),
				device.map(each -> devices.views(each, hosts)).orElse(List.of()));
	}

	/** What is offered of a device. */
	public Optional<DeviceOffer> offer(ElementId device) {
		return offers.stream().filter(each -> each.device().equals(device)).findFirst();
	}
}
