/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.core.LinkEnd;
import org.vdcstudio.model.lab.PcAdapter;
import org.vdcstudio.model.lab.WorkstationPc;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.model.network.PhysicalSwitch;
import org.vdcstudio.model.network.Router;
import org.vdcstudio.model.network.RouterInterface;
import org.vdcstudio.model.storage.Portal;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.values.NameRange;

/**
 * One end of a cable: something that is plugged into something else.
 *
 * @param owner what is plugged in: a NIC, a portal, an adapter, a router interface or a port
 * @param link what it is plugged into; null if nothing
 * @param member which one of several ports; null for the only one, or for each its own
 * @param count how many the owner stands for
 */
record Plug(EObject owner, @Nullable LinkEnd link, @Nullable String member, int count) {

	/** {@return what an element is plugged into; empty for an element that cannot be plugged in} */
	static Optional<Plug> of(EObject element) {
		return Optional.ofNullable(switch (element) {
			case PhysicalNic nic -> new Plug(nic, nic.getLink(), nic.getLinkInstance(),
					nic.eContainer() instanceof EsxiHost host ? Fleet.of(host).size() : 1);
			case Portal portal -> new Plug(portal, portal.getLink(), portal.getLinkInstance(), 1);
			case PcAdapter adapter -> new Plug(adapter, adapter.getLink(), adapter.getLinkInstance(), 1);
			case RouterInterface end -> new Plug(end, end.getLink(), end.getLinkInstance(), 1);
			case PhysicalPort port -> new Plug(port, port.getLink(), port.getLinkInstance(), Fleet.of(port).size());
			default -> null;
		});
	}

	/** {@return whether each of several is plugged into a port of its own} */
	boolean isFleet() {
		return owner instanceof PhysicalNic nic && (nic.eContainer() instanceof HostTemplate
				|| nic.eContainer() instanceof EsxiHost host && host.getRange() != null)
				|| owner instanceof PhysicalPort port && port.getRange() != null;
	}

	/**
	 * Chooses one of several ports.
	 *
	 * @param end what is to be plugged into
	 * @return the counter of the first port that nothing else is plugged into; empty text if there is none to choose
	 */
	String memberFor(LinkEnd end) {
		Optional<NameRange> counters = end instanceof PhysicalPort port ? NameRange.tryParse(port.getRange()) : Optional.empty();
		if (counters.isEmpty() || isFleet()) {
			return "";
		}
		Set<String> taken = DesignContents.of(end).flatMap(Plug::within).flatMap(part -> of(part).stream())
				.filter(plug -> plug.link() == end && plug.owner() != owner).map(Plug::member).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		return counters.get().counters().stream().filter(Predicate.not(taken::contains)).findFirst().orElse("");
	}

	private static Stream<? extends EObject> within(EObject element) {
		return switch (element) {
			case EsxiHost host -> host.getNics().stream();
			case PhysicalSwitch physical -> physical.getPorts().stream();
			case Router router -> router.getInterfaces().stream();
			case StorageArray array -> array.getPortals().stream();
			case WorkstationPc pc -> pc.getAdapters().stream();
			default -> Stream.empty();
		};
	}
}
