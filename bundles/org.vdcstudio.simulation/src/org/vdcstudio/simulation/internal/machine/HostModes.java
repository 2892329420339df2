/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.HashSet;
import java.util.Set;

import org.vdcstudio.topology.snapshot.ElementId;

/** Which hosts are in maintenance mode, or on their way there. Neither takes a VM. */
public final class HostModes {

	private final Set<ElementId> entering = new HashSet<>();
	private final Set<ElementId> maintained = new HashSet<>();

	/** A host shall be emptied. */
	public void enter(ElementId host) {
		entering.add(host);
	}

	/** A host is empty. */
	public void entered(ElementId host) {
		entering.remove(host);
		maintained.add(host);
	}

	/** A host takes VMs again, whether it was in maintenance mode or only on its way there. */
	public void leave(ElementId host) {
		entering.remove(host);
		maintained.remove(host);
	}

	/** Whether a host takes no VM because it is in maintenance mode or on its way there. */
	public boolean isClosed(ElementId host) {
		return entering.contains(host) || maintained.contains(host);
	}

	/** Whether a host is in maintenance mode. */
	public boolean isInMaintenance(ElementId host) {
		return maintained.contains(host);
	}
}
