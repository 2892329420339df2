/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import org.vdcstudio.model.values.Shares;

/**
 * The number of shares that a level stands for.
 *
 * <p>
 * Low, normal and high are 500, 1000 and 2000 shares for each virtual CPU of a VM, and 5, 10 and 20 for each MiB of its
 * configured memory; {@link Shares} holds these numbers. A resource pool counts as a VM with four virtual CPUs and 16 GiB:
 * 2000, 4000 and 8000 CPU shares, 81,920, 163,840 and 327,680 memory shares. A number of shares is what it is.
 *
 * <p>
 * Source: vSphere Resource Management, section "Resource Allocation Shares", table "Share Values".
 */
public final class ShareValues {

	private static final int CPUS_OF_POOL = 4;
	private static final long MEBIBYTES_OF_POOL = 16 * 1024;
	private static final long BYTES_PER_MEBIBYTE = 1 << 20;

	private ShareValues() {
	}

	/** CPU shares of a VM with so many virtual CPUs. */
	public static long cpuOfVm(Shares shares, int cpus) {
		return Math.max(1, shares.ofCpus(cpus));
	}

	/** Memory shares of a VM with so many bytes of configured memory; at least 1, also when the design says no memory. */
	public static long memoryOfVm(Shares shares, long bytes) {
		return Math.max(1, shares.ofMemory(bytes / BYTES_PER_MEBIBYTE));
	}

	/** CPU shares of a resource pool. */
	public static long cpuOfPool(Shares shares) {
		return shares.ofCpus(CPUS_OF_POOL);
	}

	/** Memory shares of a resource pool. */
	public static long memoryOfPool(Shares shares) {
		return shares.ofMemory(MEBIBYTES_OF_POOL);
	}
}
