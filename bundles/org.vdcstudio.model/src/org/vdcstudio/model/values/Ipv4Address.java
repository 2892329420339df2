/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An IPv4 address.
 *
 * @param bits the four octets, the first in the highest bits
 */
public record Ipv4Address(int bits) implements Comparable<Ipv4Address> {

	/**
	 * The address that a text such as {@code 192.168.0.11} writes; empty when it writes none. Leading zeros are refused:
	 * some programs read 010 as ten, others as eight.
	 */
	public static Optional<Ipv4Address> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		String[] octets = text.split("\\.", -1);
		if (octets.length != 4) {
			return Optional.empty();
		}
		int bits = 0;
		for (String octet : octets) {
			boolean ambiguous = octet.length() > 1 && octet.charAt(0) == '0';
			int value = octet.length() > 3 || ambiguous ? -1 : Texts.number(octet, 255);
			if (value < 0) {
				return Optional.empty();
			}
			bits = bits << 8 | value;
		}
		return Optional.of(new Ipv4Address(bits));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static Ipv4Address parse(String text) {
		return Texts.orThrow(tryParse(text), text, "an IPv4 address such as 192.168.0.11");
	}

	/** The address that many further on. */
	public Ipv4Address plus(int offset) {
		return new Ipv4Address(bits + offset);
	}

	@Override
	public int compareTo(Ipv4Address other) {
		return Integer.compareUnsigned(bits, other.bits);
	}

	@Override
	public String toString() {
		return (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255);
	}
}
