/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.OptionalInt;

import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.model.compute.VmotionEncryption;

/**
 * What a VM is set to.
 *
 * @param guest                guest operating system; empty when the design does not say
 * @param hardwareVersion      virtual hardware version; empty for the newest its host knows
 * @param tools                whether VMware Tools are installed
 * @param nestedVirtualization whether hardware virtualization is exposed to the guest
 * @param restartPriority      when HA restarts it
 * @param vmotionEncryption    whether its vMotion is encrypted
 * @param autoStart            whether the host starts it by itself
 * @param hostDevices          devices of the host that it uses and that bind it to the host
 * @param cpuAffinity          the host's CPUs it is bound to; empty for none
 * @param resources            shares, reservations and limits
 */
public record VmSettings(String guest, OptionalInt hardwareVersion, boolean tools, boolean nestedVirtualization,
		RestartPriority restartPriority, VmotionEncryption vmotionEncryption, boolean autoStart, List<String> hostDevices,
		String cpuAffinity, Resources resources) {

	/** Copies the list. */
	public VmSettings {
		hostDevices = List.copyOf(hostDevices);
	}
}
