/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A TCP end point.
 *
 * @param address the address
 * @param port    the port, 1 to 65535
 */
public record Endpoint(Ipv4Address address, int port) {

	/** The registered port of iSCSI targets (RFC 7143). */
	public static final int ISCSI_PORT = 3260;

	/**
	 * The end point that a text such as {@code 192.168.20.50:3260} writes; empty when it writes none.
	 *
	 * @param defaultPort the port when the text gives none
	 */
	public static Optional<Endpoint> tryParse(@Nullable String text, int defaultPort) {
		if (text == null) {
			return Optional.empty();
		}
		int colon = text.indexOf(':');
		int port = colon < 0 ? defaultPort : Texts.number(text.substring(colon + 1), 65535);
		if (port < 1) {
			return Optional.empty();
		}
		return Ipv4Address.tryParse(colon < 0 ? text : text.substring(0, colon)).map(a -> new Endpoint(a, port));
	}

	/** Like {@link #tryParse(String, int)}, for texts that are known to be right. */
	public static Endpoint parse(String text, int defaultPort) {
		return Texts.orThrow(tryParse(text, defaultPort), text, "an address with port such as 192.168.20.50:3260");
	}

	@Override
	public String toString() {
		return address + ":" + port;
	}
}
