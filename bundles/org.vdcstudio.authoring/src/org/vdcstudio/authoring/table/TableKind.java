/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.topology.Topology;

/** The tables that can be made of a design. */
public enum TableKind {

	/** Names and addresses, with what forward and reverse lookups say. */
	DNS("dns", "DNS Records", DnsTable::of),
	/** Subnets with who has which address and what is free. */
	ADDRESSES("ip", "IP Plan", AddressTable::of),
	/** Hosts and the datastores they see. */
	DATASTORES("datastores", "Hosts and Datastores", DatastoreMatrix::of),
	/** Hosts and the networks they offer to VMs. */
	NETWORKS("networks", "Hosts and Networks", NetworkMatrix::of);

	private final String id;
	private final String title;
	private final Function<Topology, DesignTable> maker;

	TableKind(String id, String title, Function<Topology, DesignTable> maker) {
		this.id = id;
		this.title = title;
		this.maker = maker;
	}

	/** A short name for files and commands. */
	public String id() {
		return id;
	}

	/** The name shown to people. */
	public String title() {
		return title;
	}

	/** Makes the table. Takes time in proportion to the design; may be called from any thread. */
	public DesignTable of(Topology design) {
		return maker.apply(design);
	}

	/** The kind with this {@linkplain #id() id}. */
	public static Optional<TableKind> find(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
	}
}
