/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

/** The types of datastores that can be created. */
public enum DatastoreType {
	/** A LUN or local disk that gets formatted. */
	VMFS("VMFS", "Format a LUN or a local disk. All hosts that see the LUN share it."),
	/** A directory of an NFS server, version 3. */
	NFS3("NFS 3", "Mount a directory that a server exports by NFS 3."),
	/** A directory of an NFS server, version 4.1. */
	NFS41("NFS 4.1", "Mount a directory that a server exports by NFS 4.1, over several addresses if it has them."),
	/** The disks of a vSAN cluster. */
	VSAN("vSAN", "Pool the local disks of the hosts of a cluster.");

	private final String label;
	private final String description;

	DatastoreType(String label, String description) {
		this.label = label;
		this.description = description;
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	/** What it does, one sentence. */
	public String description() {
		return description;
	}

	/** Whether it is a mounted directory. */
	public boolean isNfs() {
		return this == NFS3 || this == NFS41;
	}
}
