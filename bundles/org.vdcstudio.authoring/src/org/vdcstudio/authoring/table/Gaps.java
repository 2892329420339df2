/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/** What is free in a network, found while going through what is taken in ascending order. */
final class Gaps {

	/** Networks with a longer prefix have no addresses of their own for network and broadcast (RFC 3021). */
	private static final int LONGEST_WITH_BROADCAST = 30;

	private final Ipv4Address last;
	/** The first address that has not been looked at; empty behind the last of all addresses. */
	private Optional<Ipv4Address> next;

	Gaps(Ipv4Prefix prefix) {
		int margin = prefix.length() <= LONGEST_WITH_BROADCAST ? 1 : 0;
		next = Optional.of(prefix.network().plus(margin));
		last = prefix.broadcast().plus(-margin);
	}

	/** What is free before an address that is taken. */
	Optional<AddressRange> until(Ipv4Address taken) {
		Optional<Ipv4Address> from = next.filter(start -> start.compareTo(taken) < 0 && start.compareTo(last) <= 0);
		return from.map(start -> {
			Ipv4Address end = taken.compareTo(last) <= 0 ? taken.plus(-1) : last;
			next = Optional.of(taken);
			return new AddressRange(start, end);
		});
	}

	/** Some addresses are taken. */
	void take(Ipv4Address first, Ipv4Address end) {
		if (next.filter(start -> start.compareTo(end) <= 0 && first.compareTo(end) <= 0).isPresent()) {
			next = end.bits() == -1 ? Optional.empty() : Optional.of(end.plus(1));
		}
	}

	/** What is free behind everything that is taken. */
	Optional<AddressRange> rest() {
		return next.filter(start -> start.compareTo(last) <= 0).map(start -> new AddressRange(start, last));
	}
}
