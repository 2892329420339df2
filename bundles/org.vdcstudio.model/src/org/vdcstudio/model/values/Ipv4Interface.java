/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The IPv4 address of an interface with its network.
 *
 * @param address the address
 * @param prefix  the network it lies in
 */
public record Ipv4Interface(Ipv4Address address, Ipv4Prefix prefix) {

	/** The interface address that a text such as {@code 192.168.0.11/24} writes; empty when it writes none. */
	public static Optional<Ipv4Interface> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		int slash = text.indexOf('/');
		if (slash < 0) {
			return Optional.empty();
		}
		int length = Texts.number(text.substring(slash + 1), 32);
		if (length < 0) {
			return Optional.empty();
		}
		return Ipv4Address.tryParse(text.substring(0, slash))
				.map(address -> new Ipv4Interface(address, new Ipv4Prefix(address, length)));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static Ipv4Interface parse(String text) {
		return Texts.orThrow(tryParse(text), text, "an IPv4 address with prefix length such as 192.168.0.11/24");
	}

	@Override
	public String toString() {
		return address + "/" + prefix.length();
	}
}
