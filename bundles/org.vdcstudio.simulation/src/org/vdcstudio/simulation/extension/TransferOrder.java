/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Bytes to be sent. They share the links of the design with everything else that is sent.
 *
 * @param what    what is sent, as traces say it; the same in every run
 * @param subject whom it is for, as the timeline says it when the transfer has to take another way
 * @param legs    the way, part by part, at least one; all are passed at once, and the narrowest decides how fast
 * @param size    how much
 * @param limit   a rate that is never exceeded, above 0; empty when only the links bound it
 */
public record TransferOrder(String what, ElementId subject, List<TransferLeg> legs, DataSize size, Optional<DataRate> limit) {

	/**
	 * Copies the list.
	 *
	 * @throws IllegalArgumentException when there is no leg, or the limit is 0
	 */
	public TransferOrder {
		Objects.requireNonNull(what);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(size);
		legs = List.copyOf(legs);
		if (legs.isEmpty()) {
			throw new IllegalArgumentException("A transfer needs a way: " + what);
		}
		if (limit.filter(rate -> rate.bitsPerSecond() == 0).isPresent()) {
			throw new IllegalArgumentException("A transfer at a rate of 0 never ends: " + what);
		}
	}

	/** As fast as the links allow. */
	public TransferOrder(String what, ElementId subject, List<TransferLeg> legs, DataSize size) {
		this(what, subject, legs, size, Optional.empty());
	}

	/** The same at no more than some rate. */
	public TransferOrder limitedTo(Optional<DataRate> rate) {
		return new TransferOrder(what, subject, legs, size, rate);
	}
}
