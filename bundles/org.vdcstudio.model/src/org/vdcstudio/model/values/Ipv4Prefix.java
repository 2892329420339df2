/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An IPv4 network.
 *
 * @param network its first address; every bit behind the prefix is zero
 * @param length  prefix length, 0 to 32
 */
public record Ipv4Prefix(Ipv4Address network, int length) {

	/** Checks the length and clears the bits behind the prefix. */
	public Ipv4Prefix {
		if (length < 0 || length > 32) {
			throw new IllegalArgumentException("A prefix length is 0 to 32, not " + length);
		}
		network = new Ipv4Address(network.bits() & mask(length));
	}

	/**
	 * The network that a text such as {@code 192.168.0.0/24} writes; empty when it writes none, also when bits behind
	 * the prefix are set, because such a text contradicts itself.
	 */
	public static Optional<Ipv4Prefix> tryParse(@Nullable String text) {
		return Ipv4Interface.tryParse(text).filter(i -> i.prefix().network().equals(i.address()))
				.map(Ipv4Interface::prefix);
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static Ipv4Prefix parse(String text) {
		return Texts.orThrow(tryParse(text), text, "an IPv4 network such as 192.168.0.0/24");
	}

	/** Whether the address lies in this network. */
	public boolean contains(Ipv4Address address) {
		return (address.bits() & mask(length)) == network.bits();
	}

	/** The address with all bits behind the prefix set. */
	public Ipv4Address broadcast() {
		return new Ipv4Address(network.bits() | ~mask(length));
	}

	private static int mask(int length) {
		return length == 0 ? 0 : -1 << 32 - length;
	}

	@Override
	public String toString() {
		return network + "/" + length;
	}
}
