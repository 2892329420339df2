/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

/** A concern of the people who fill in properties. */
public enum Category {

	/** What it is and where it stands. */
	GENERAL("General"),
	/** Names and time. */
	NAMING("Naming and Time"),
	/** CPU, memory and their shares. */
	RESOURCES("Resources"),
	/** Addresses, VLANs and cables. */
	NETWORK("Network"),
	/** Which uplinks carry traffic. */
	TEAMING("Teaming and Failover"),
	/** Datastores and the way to them. */
	STORAGE("Storage"),
	/** HA, DRS and restarts. */
	AVAILABILITY("Availability"),
	/** Who may do what. */
	SECURITY("Security"),
	/** What it contains. */
	CONTENT("Content");

	private final String title;

	Category(String title) {
		this.title = title;
	}

	/** The name shown to people. */
	public String title() {
		return title;
	}
}
