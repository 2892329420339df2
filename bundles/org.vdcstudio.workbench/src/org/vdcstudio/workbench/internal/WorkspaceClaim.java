/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** The claim of this process on its workspace folder: the one named by {@code -data}, or one in the user's home. */
final class WorkspaceClaim {

	private static final String DEFAULT_NAME = "vdc-studio-workspace";

	private final Location location = Platform.getInstanceLocation();

	/**
	 * Sets the workspace folder where none was named, and locks it.
	 *
	 * @return whether the workspace is ours now; false when another process has it
	 * @throws IOException when the folder cannot be created or written
	 */
	boolean acquire() throws IOException {
		if (location.isSet()) {
			return location.isLocked() || location.lock();
		}
		URL home = Path.of(System.getProperty("user.home"), DEFAULT_NAME).toUri().toURL();
		return location.set(home, true);
	}

	/** The folder as people know it, for messages. */
	String folder() {
		return location.isSet() ? location.getURL().getPath() : DEFAULT_NAME;
	}
}
