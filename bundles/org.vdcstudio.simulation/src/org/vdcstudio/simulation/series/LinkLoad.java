/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import java.util.Optional;

/**
 * How busy one direction of a link was.
 *
 * @param link     the link with its direction, such as {@code esx01.vmnic1 out}
 * @param end      which direction of which element of the design that is; empty for what is none, such as the disk of a host
 * @param capacity bits a second that pass at most
 * @param load     bits a second, in steps
 */
public record LinkLoad(String link, Optional<End> end, long capacity, Series load) {

	/**
	 * One direction of what a cable is plugged into.
	 *
	 * @param element name of the element, such as a physical NIC
	 * @param isOut   whether from the element into its cable
	 */
	public record End(String element, boolean isOut) {
	}

	/** The largest part of the capacity that was used, from 0 to 1. */
	public double peakUse() {
		return load.peak() / capacity;
	}
}
