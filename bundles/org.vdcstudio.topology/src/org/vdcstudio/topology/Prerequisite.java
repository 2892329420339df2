/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;

/**
 * One thing that a migration needs.
 *
 * @param id       which one
 * @param holds    whether it is there
 * @param message  what was found, one sentence; what to do when it does not hold
 * @param evidence the facts this rests on
 */
public record Prerequisite(Id id, boolean holds, String message, List<Evidence> evidence) {

	/** Copies the list. */
	public Prerequisite {
		evidence = List.copyOf(evidence);
	}

	/** What migrations can need. */
	public enum Id {
		/** The design has the VM, and says on which host it is. */
		VM_PLACED("vm-placed"),
		/** The VM is powered on. */
		POWERED_ON("powered-on"),
		/** The target host exists, works, and is another than the present one. */
		TARGET_HOST("target-host"),
		/** The source host has a VMkernel adapter for vMotion. */
		SOURCE_ADAPTER("source-vmotion-adapter"),
		/** The target host has a VMkernel adapter for vMotion. */
		TARGET_ADAPTER("target-vmotion-adapter"),
		/** The vMotion adapters of both hosts reach each other, on TCP/IP stacks of one kind. */
		NETWORK("vmotion-network"),
		/** Packets as large as both vMotion adapters send pass between them in one piece; vMotion forbids cutting them up. */
		NETWORK_MTU("vmotion-mtu"),
		/** The port groups of the VM have uplinks. */
		VM_UPLINKS("vm-uplinks"),
		/** The target host has port groups with the labels that the VM uses. */
		LABELS("port-group-labels"),
		/** The target host is a member of the distributed switches that the VM is connected to. */
		DISTRIBUTED_SWITCH("distributed-switch"),
		/** Behind the port groups of both hosts is the same network. */
		VM_NETWORK("vm-network"),
		/** The target host's CPUs have what the VM was started with: one vendor, and no older generation or an EVC baseline. */
		CPU("cpu-compatible"),
		/** The VM uses no device of its host. */
		HOST_DEVICES("host-devices"),
		/** The VM is not bound to CPUs of its host. */
		CPU_AFFINITY("cpu-affinity"),
		/** Raw devices of the VM are visible to the target host under the same LUN number. */
		RAW_DEVICES("raw-devices"),
		/** The VM shares no disk in a way that forbids to move it. */
		DISK_SHARING("disk-sharing"),
		/** The hosts see the storage they need. */
		STORAGE("storage-visible");

		private final String label;

		Id(String label) {
			this.label = label;
		}

		/** The name used in reports. */
		public String label() {
			return label;
		}
	}
}
