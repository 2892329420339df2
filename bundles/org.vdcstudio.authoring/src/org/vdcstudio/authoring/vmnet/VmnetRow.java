/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import org.vdcstudio.model.lab.VMnetMode;

/**
 * A row of the Virtual Network Editor.
 *
 * @param number   tells it apart from the other rows, also while its name changes
 * @param settings the network
 */
public record VmnetRow(int number, VmnetSettings settings) {

	private static final String NONE = "-";

	/** The column <i>Type</i>. */
	public String type() {
		return label(settings.mode());
	}

	/** What Workstation calls a mode. */
	public static String label(VMnetMode mode) {
		return switch (mode) {
		case BRIDGED -> "Bridged";
		case NAT -> "NAT";
		case HOST_ONLY -> "Host-only";
		};
	}

	/** The column <i>External Connection</i>: how machines get out. */
	public String externalConnection() {
		return switch (settings.mode()) {
		case BRIDGED -> settings.bridgedTo().isEmpty() ? "Auto-bridging" : settings.bridgedTo();
		case NAT -> "NAT";
		case HOST_ONLY -> NONE;
		};
	}

	/** The column <i>Host Connection</i>: whether the PC has an adapter on it. */
	public String hostConnection() {
		return settings.hasSubnet() ? "Connected" : NONE;
	}

	/** The column <i>DHCP</i>. */
	public String dhcp() {
		return settings.hasSubnet() && settings.dhcp() ? "Enabled" : NONE;
	}

	/** The column <i>Subnet Address</i>. */
	public String subnetAddress() {
		return settings.hasSubnet() && !settings.subnet().isEmpty() ? settings.subnet() : NONE;
	}
}
