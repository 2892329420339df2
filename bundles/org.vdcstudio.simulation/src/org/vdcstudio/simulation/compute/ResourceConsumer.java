/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;

/** Who gets a part of a resource: a {@link VirtualMachine}, or a {@link Pool} of consumers. */
public sealed interface ResourceConsumer {

	/** Its id. */
	ElementId id();

	/** What it is promised. */
	Allocation allocation();

	/**
	 * A virtual machine.
	 *
	 * @param id         its id
	 * @param allocation what it is promised
	 * @param demand     what it would use if it were alone, at least 0, in the unit of the resource
	 */
	record VirtualMachine(ElementId id, Allocation allocation, long demand) implements ResourceConsumer {

		/** @throws IllegalArgumentException when the demand is negative */
		public VirtualMachine {
			if (demand < 0) {
				throw new IllegalArgumentException("Negative demand of " + id + ": " + demand);
			}
		}
	}

	/**
	 * A resource pool, or what of it is on the host.
	 *
	 * @param id         its id
	 * @param allocation what its members are promised together
	 * @param members    the pools and VMs in it, in order
	 */
	record Pool(ElementId id, Allocation allocation, List<ResourceConsumer> members) implements ResourceConsumer {

		/** Copies the list. */
		public Pool {
			members = List.copyOf(members);
		}
	}
}
