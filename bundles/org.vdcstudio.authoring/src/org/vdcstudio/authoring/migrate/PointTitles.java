/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import org.vdcstudio.topology.Prerequisite;

/** What prerequisites are called in a wizard. */
final class PointTitles {

	private PointTitles() {
	}

	static String of(Prerequisite.Id id) {
		return switch (id) {
		case VM_PLACED -> "Present host";
		case POWERED_ON -> "Power state";
		case TARGET_HOST -> "Target host";
		case SOURCE_ADAPTER -> "vMotion adapter of the present host";
		case TARGET_ADAPTER -> "vMotion adapter of the target host";
		case NETWORK -> "vMotion network";
		case NETWORK_MTU -> "MTU of the vMotion network";
		case VM_UPLINKS -> "Uplinks of the VM's networks";
		case LABELS -> "Port groups on the target host";
		case DISTRIBUTED_SWITCH -> "Distributed switches";
		case VM_NETWORK -> "Networks of the VM";
		case CPU -> "CPU compatibility";
		case HOST_DEVICES -> "Devices of the host";
		case CPU_AFFINITY -> "CPU affinity";
		case RAW_DEVICES -> "Raw devices";
		case DISK_SHARING -> "Shared disks";
		case STORAGE -> "Storage";
		};
	}
}
