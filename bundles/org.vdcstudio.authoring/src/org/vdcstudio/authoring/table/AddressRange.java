/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import org.vdcstudio.model.values.Ipv4Address;

/**
 * Consecutive addresses.
 *
 * @param first the first
 * @param last  the last, not before the first
 */
record AddressRange(Ipv4Address first, Ipv4Address last) {

	/** How many addresses these are, in words. */
	String size() {
		long count = Integer.toUnsignedLong(last.bits()) - Integer.toUnsignedLong(first.bits()) + 1;
		return count == 1 ? "1 address" : count + " addresses";
	}

	@Override
	public String toString() {
		return first.equals(last) ? first.toString() : first + " – " + last;
	}
}
