/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

/** What can fail on its own. In the order in which components are made to fail: what takes much with it comes first. */
public enum ComponentKind {

	/** A site with all that stands there. */
	SITE("site"),
	/** A rack or room, with all that stands there. */
	FAULT_DOMAIN("fault domain"),
	/** A PC with Workstation. */
	PC("PC"),
	/** A network adapter of such a PC. */
	PC_ADAPTER("PC adapter"),
	/** A virtual machine of Workstation. */
	LAB_VM("lab VM"),
	/** A host. */
	HOST("host"),
	/** A physical network adapter of a host. */
	NIC("NIC"),
	/** A disk of a host. */
	LOCAL_DISK("local disk"),
	/** A physical switch. */
	SWITCH("switch"),
	/** A port of a physical switch that something is plugged into. */
	PORT("switch port"),
	/** A router or firewall. */
	ROUTER("router"),
	/** A distributed switch, on all hosts at once: what a wrong change of it does. */
	DISTRIBUTED_SWITCH("distributed switch"),
	/** A storage array. */
	ARRAY("array"),
	/** One of the addresses at which an array serves. */
	PORTAL("portal"),
	/** A LUN. */
	LUN("LUN"),
	/** A directory exported by NFS. */
	EXPORT("NFS export"),
	/** A datastore: what a damaged file system does. */
	DATASTORE("datastore"),
	/** A DNS server. */
	DNS_SERVER("DNS server"),
	/** A vCenter Server. */
	VCENTER("vCenter Server");

	private final String text;

	ComponentKind(String text) {
		this.text = text;
	}

	/** What people call it. */
	public String text() {
		return text;
	}
}
