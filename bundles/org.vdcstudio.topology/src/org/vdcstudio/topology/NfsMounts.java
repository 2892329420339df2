/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.storage.NfsVersion;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.StorageArray.NfsExport;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** Which hosts get at their NFS datastores. */
final class NfsMounts {

	private final Liveness liveness;
	private final StorageRoutes routes;
	private final NameResolution names;

	/** Either a mount, or why there is none. */
	record Answer(Optional<NfsMount> mount, Optional<StorageObstacle> obstacle) {

		static Answer stopped(StorageStep step, ElementId element, Optional<ElementId> array, String reason) {
			return new Answer(Optional.empty(), Optional.of(new StorageObstacle(step, element, array, reason, List.of())));
		}
	}

	NfsMounts(Liveness liveness, StorageRoutes routes, NameResolution names) {
		this.liveness = liveness;
		this.routes = routes;
		this.names = names;
	}

	/**
	 * How a host that mounts a datastore gets at it. NFS 3 has one server, NFS 4.1 may have several and needs one of them. An array
	 * without portals is taken to be reached: nothing shows that it is not.
	 */
	Answer judge(Host host, Datastore.Nfs datastore, NfsExport export, StorageArray array, StateOverlay state) {
		Optional<ElementId> arrayId = Optional.of(array.id());
		if (liveness.isDown(export.id(), state)) {
			ElementId down = liveness.isDown(array.id(), state) ? array.id() : export.id();
			return Answer.stopped(StorageStep.OPERATION, down, arrayId, Liveness.downReason(down));
		}
		if (array.portals().isEmpty()) {
			return new Answer(Optional.empty(), Optional.empty());
		}
		List<String> servers = datastore.version() == NfsVersion.NFS3 ? datastore.servers().stream().limit(1).toList()
				: datastore.servers();
		Answer last = Answer.stopped(StorageStep.DISCOVERY, datastore.id(), arrayId, "%s names no server".formatted(datastore.id()));
		for (Portal portal : servers.isEmpty() ? array.portals().subList(0, 1) : List.<Portal>of()) {
			last = reach(host, datastore, export, portal, state);
		}
		for (String server : servers) {
			last = ask(host, datastore, server, export, array, state);
			if (last.mount().isPresent()) {
				return last;
			}
		}
		return last;
	}

	private Answer ask(Host host, Datastore.Nfs datastore, String server, NfsExport export, StorageArray array, StateOverlay state) {
		List<Ipv4Address> addresses = addresses(host, server, array, state);
		if (addresses.isEmpty()) {
			return Answer.stopped(StorageStep.DISCOVERY, datastore.id(), Optional.of(array.id()),
					"%s finds no address of %s".formatted(host.id(), server));
		}
		Answer last = Answer.stopped(StorageStep.DISCOVERY, datastore.id(), Optional.of(array.id()),
				"%s is %s, which is no address of %s".formatted(server, addresses.getFirst(), array.id()));
		for (Portal portal : array.portals()) {
			if (portal.endpoint().value().map(Endpoint::address).filter(addresses::contains).isPresent()) {
				last = reach(host, datastore, export, portal, state);
				if (last.mount().isPresent()) {
					return last;
				}
			}
		}
		return last;
	}

	/** The addresses that a server's name has for a host. Without any DNS server in the design names are taken to lead to the array. */
	private List<Ipv4Address> addresses(Host host, String server, StorageArray array, StateOverlay state) {
		Optional<Ipv4Address> literal = Ipv4Address.tryParse(server);
		if (literal.isPresent()) {
			return List.of(literal.get());
		}
		List<ElementId> asked = names.serversOf(host.dnsServers());
		if (asked.isEmpty()) {
			return array.portals().stream().flatMap(portal -> portal.endpoint().value().stream()).map(Endpoint::address).toList();
		}
		List<Ipv4Address> found = new ArrayList<>();
		fullName(host, server).ifPresent(name -> names.forward(name, asked, state).forEach(each -> found.add(each.address())));
		return found;
	}

	private static Optional<DomainName> fullName(Host host, String server) {
		Optional<DomainName> written = DomainName.tryParse(server);
		Optional<DomainName> domain = host.services().searchDomain().value()
				.or(() -> host.fqdn().value().flatMap(DomainName::parent));
		return written.filter(DomainName::isFullyQualified).or(
				() -> domain.isPresent() && written.isPresent() ? DomainName.tryParse(server + '.' + domain.get()) : written);
	}

	private Answer reach(Host host, Datastore.Nfs datastore, NfsExport export, Portal portal, StateOverlay state) {
		Optional<ElementId> array = Optional.of(portal.array());
		Optional<Ipv4Address> target = portal.endpoint().value().map(Endpoint::address);
		Optional<VmkernelAdapter> way = target.flatMap(address -> routes.chosenBy(host, address, state));
		if (target.isEmpty() || way.isEmpty()) {
			return Answer.stopped(StorageStep.NETWORK, host.id(), array,
					"%s has no VMkernel adapter from which to reach %s".formatted(host.id(), portal.id()));
		}
		Optional<String> obstacle = routes.nfsObstacle(way.get(), portal, state);
		if (obstacle.isPresent()) {
			return Answer.stopped(StorageStep.NETWORK, way.get().id(), array, obstacle.get());
		}
		Optional<Ipv4Address> source = way.get().address().value().map(Ipv4Interface::address);
		boolean admitted = export.clients().isEmpty() || source.isEmpty() || export.clients().stream()
				.anyMatch(each -> each.value().filter(prefix -> prefix.contains(source.get())).isPresent());
		return admitted
				? new Answer(Optional.of(new NfsMount(datastore.id(), target.get(), way.get().id(),
						datastore.readOnly() || export.readOnly())), Optional.empty())
				: Answer.stopped(StorageStep.ACCESS, export.id(), array,
						"export %s does not admit %s".formatted(export.id(), way.get().address()));
	}
}
