/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.program;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports on the loopback interface. They are below those that the system gives to clients: a client that is given the very port it
 * asks a server on answers itself.
 */
public final class LocalPort {

	private static final int FIRST = 20_000;
	private static final int COUNT = 10_000;
	private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() % COUNT));

	private LocalPort() {
	}

	/** The number of a port that nobody uses, neither with TCP nor with UDP, and that was not given before. */
	public static int free() throws IOException {
		for (int i = 0; i < COUNT; i++) {
			int port = FIRST + NEXT.getAndIncrement() % COUNT;
			if (isFree(port)) {
				return port;
			}
		}
		throw new IOException("All ports are in use.");
	}

	private static boolean isFree(int port) throws IOException {
		InetAddress loopback = InetAddress.getLoopbackAddress();
		try (ServerSocket tcp = new ServerSocket(port, 1, loopback); DatagramSocket udp = new DatagramSocket(port, loopback)) {
			return tcp.isBound() && udp.isBound();
		} catch (BindException used) {
			return false;
		}
	}
}
