/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.Iqn;

/**
 * A storage array, or a server in that role.
 *
 * @param id           its id
 * @param location     where it stands
 * @param fqdn         its name, for NFS
 * @param iqn          the name of its iSCSI target
 * @param chap         what initiators have to know to log in
 * @param mutualChap   what the target tells initiators about itself
 * @param portals      the addresses at which it serves
 * @param luns         the LUNs it offers
 * @param accessGroups which initiators see which LUNs; none shows every LUN to everybody
 * @param exports      the directories it exports by NFS
 */
public record StorageArray(ElementId id, Optional<ElementId> location, Written<DomainName> fqdn, Written<Iqn> iqn,
		Optional<Chap> chap, Optional<Chap> mutualChap, List<Portal> portals, List<Lun> luns, List<AccessGroup> accessGroups,
		List<NfsExport> exports) {

	/** Copies the lists. */
	public StorageArray {
		portals = List.copyOf(portals);
		luns = List.copyOf(luns);
		accessGroups = List.copyOf(accessGroups);
		exports = List.copyOf(exports);
	}

	/**
	 * A logical unit.
	 *
	 * @param id     its id
	 * @param array  the array
	 * @param number the LUN number under which it is presented
	 * @param size   capacity
	 */
	public record Lun(ElementId id, ElementId array, OptionalInt number, Optional<DataSize> size) {
	}

	/**
	 * Initiators and the LUNs they see.
	 *
	 * @param id            its id
	 * @param initiators    the initiators
	 * @param addresses     where initiators may come from; none for anywhere
	 * @param presentations the LUNs
	 */
	public record AccessGroup(ElementId id, List<Written<Iqn>> initiators, List<Written<Ipv4Prefix>> addresses,
			List<Presentation> presentations) {

		/** Copies the lists. */
		public AccessGroup {
			initiators = List.copyOf(initiators);
			addresses = List.copyOf(addresses);
			presentations = List.copyOf(presentations);
		}
	}

	/**
	 * A LUN as an access group sees it.
	 *
	 * @param id     its id
	 * @param lun    the LUN; empty for a reference to nothing
	 * @param number the LUN number for this group; empty for that of the LUN
	 */
	public record Presentation(ElementId id, Optional<ElementId> lun, OptionalInt number) {
	}

	/**
	 * A directory exported by NFS.
	 *
	 * @param id         its id
	 * @param array      the server
	 * @param path       the path; empty when the design does not say
	 * @param clients    who may mount it; none for everybody
	 * @param readOnly   whether it can only be read
	 * @param rootSquash whether the server takes root's rights away
	 */
	public record NfsExport(ElementId id, ElementId array, String path, List<Written<Ipv4Prefix>> clients, boolean readOnly,
			boolean rootSquash) {

		/** Copies the list. */
		public NfsExport {
			clients = List.copyOf(clients);
		}
	}
}
