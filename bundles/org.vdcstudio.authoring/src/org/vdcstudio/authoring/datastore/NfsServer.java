/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.StorageArray;

/**
 * An array as a server of NFS datastores.
 *
 * @param name      its name
 * @param folders   the paths it exports
 * @param addresses what hosts can call it: the addresses of its portals, and its name
 */
public record NfsServer(String name, List<String> folders, List<String> addresses) {

	/** Copies the lists. */
	public NfsServer {
		folders = List.copyOf(folders);
		addresses = List.copyOf(addresses);
	}

	/** The arrays of a design; those that export something first. */
	public static List<NfsServer> of(DesignSnapshot design) {
		List<NfsServer> all = design.arrays().stream().map(NfsServer::of).toList();
		return Stream.concat(all.stream().filter(each -> !each.folders().isEmpty()), all.stream().filter(each -> each.folders().isEmpty()))
				.toList();
	}

	private static NfsServer of(StorageArray array) {
		Stream<String> portals = array.portals().stream().flatMap(portal -> portal.endpoint().value().stream()).map(Endpoint::address)
				.map(Object::toString);
		return new NfsServer(array.id().qualifiedName(),
				array.exports().stream().map(StorageArray.NfsExport::path).filter(path -> !path.isEmpty()).toList(),
				Stream.concat(portals, Stream.of(array.fqdn().text()).filter(name -> !name.isEmpty())).distinct().toList());
	}
}
