/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * How a host sees a device, and with that a datastore on it.
 *
 * @param host   the host
 * @param paths  paths from the host to the device; 0 when it does not see it
 * @param reason why it does not see it; empty when it does
 */
public record DeviceView(ElementId host, int paths, String reason) {

	/** Whether the host sees the device. */
	public boolean sees() {
		return reason.isEmpty();
	}
}
