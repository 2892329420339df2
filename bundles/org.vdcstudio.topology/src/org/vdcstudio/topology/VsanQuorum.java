/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import org.vdcstudio.topology.snapshot.ElementId;

/** Who has enough of a vSAN cluster to go on. */
sealed interface VsanQuorum permits VsanVotes, VsanCopies {

	/** The one partition in which the data can be had; {@link VsanCondition#NONE} when it is nowhere. */
	int holder(VsanCondition condition);

	/**
	 * Why the data cannot be had in a partition that is not the holder.
	 *
	 * @param host one of the partition, for which it is said
	 */
	StorageObstacle obstacle(ElementId host, int partition, VsanCondition condition);
}
