/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

/** What a host needs, one after the other, before it can use a device or datastore. */
public enum StorageStep {

	/** The design says where the datastore is. */
	PLACE,
	/** The host is one that can have it at all: the owner of the disk, a member of the vSAN cluster. */
	MEMBERSHIP,
	/** The host mounts the export, or has an iSCSI adapter. */
	ATTACHMENT,
	/** The iSCSI adapter is enabled. */
	ADAPTER,
	/** An address that is asked for targets is one at which a target answers, or a name resolves to the server. */
	DISCOVERY,
	/** The network leads to the portal. */
	NETWORK,
	/** Initiator and target agree about CHAP. */
	LOGIN,
	/** The target shows the LUN to this initiator, or the server lets this client mount. */
	ACCESS,
	/** Nothing on the way is out of order. */
	OPERATION
}
