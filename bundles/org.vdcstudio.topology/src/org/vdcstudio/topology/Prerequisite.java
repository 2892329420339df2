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
		/** The port groups of the VM have uplinks. */
		VM_UPLINKS("vm-uplinks"),
		/** The target host has port groups with the labels that the VM uses. */
		LABELS("port-group-labels"),
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
