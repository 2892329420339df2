/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

/**
 * How busy one direction of a link was.
 *
 * @param link     the link with its direction, such as {@code esx01.vmnic1 out}
 * @param capacity bits a second that pass at most
 * @param load     bits a second, in steps
 */
public record LinkLoad(String link, long capacity, Series load) {

	/** The largest part of the capacity that was used, from 0 to 1. */
	public double peakUse() {
		return load.peak() / capacity;
	}
}
