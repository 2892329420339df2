/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

import java.util.SplittableRandom;

/** The sizes VMs come in. */
enum VmSize {

	SMALL("small", 1, 4, "20 MB/s", 40), MEDIUM("medium", 2, 8, "60 MB/s", 60), LARGE("large", 4, 16, "120 MB/s", 100);

	private static final VmSize[] SIZES = values();

	private final String template;
	private final int cpus;
	private final int memoryGiB;
	private final String dirtyRate;
	private final int bootDiskGiB;

	VmSize(String template, int cpus, int memoryGiB, String dirtyRate, int bootDiskGiB) {
		this.template = template;
		this.cpus = cpus;
		this.memoryGiB = memoryGiB;
		this.dirtyRate = dirtyRate;
		this.bootDiskGiB = bootDiskGiB;
	}

	/** Any size, small ones more often. */
	static VmSize any(SplittableRandom random) {
		return SIZES[Math.min(random.nextInt(SIZES.length), random.nextInt(SIZES.length))];
	}

	String template() {
		return template;
	}

	int cpus() {
		return cpus;
	}

	int memoryGiB() {
		return memoryGiB;
	}

	/** How fast its guest changes memory. */
	String dirtyRate() {
		return dirtyRate;
	}

	int bootDiskGiB() {
		return bootDiskGiB;
	}
}
