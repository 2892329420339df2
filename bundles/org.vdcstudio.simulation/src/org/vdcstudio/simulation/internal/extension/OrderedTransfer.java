/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.OngoingTransfer;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.network.Transfer;
import org.vdcstudio.simulation.internal.network.TransferRequest;

/** A transfer that a plug-in ordered. */
final class OrderedTransfer implements OngoingTransfer {

	private final Traffic traffic;
	private final Transfer transfer;
	private boolean underWay = true;

	/** Begins it. */
	OrderedTransfer(Traffic traffic, TransferRequest request, TimelineEntry cause, Runnable arrived) {
		this.traffic = traffic;
		transfer = traffic.send(request, cause, () -> {
			underWay = false;
			arrived.run();
		});
	}

	@Override
	public boolean cancel() {
		boolean wasUnderWay = underWay;
		if (wasUnderWay) {
			underWay = false;
			traffic.cancel(transfer);
		}
		return wasUnderWay;
	}

	@Override
	public boolean isUnderWay() {
		return underWay;
	}

	@Override
	public boolean isStalled() {
		return underWay && transfer.isStalled();
	}
}
