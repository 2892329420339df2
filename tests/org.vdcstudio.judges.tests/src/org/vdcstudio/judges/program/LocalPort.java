/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on the loopback interface. */
public final class LocalPort {

	private LocalPort() {
	}

	/** The number of a port that nobody uses. */
	public static int free() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}
}
