/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/** Whereabouts with some VMs put elsewhere. */
final class ChangedWhereabouts implements Whereabouts {

	private final Whereabouts before;
	private final Map<ElementId, ElementId> changed = new HashMap<>();

	ChangedWhereabouts(Whereabouts before) {
		this.before = before;
	}

	void put(ElementId vm, ElementId host) {
		changed.put(vm, host);
	}

	@Override
	public Optional<ElementId> hostOf(ElementId vm) {
		return Optional.ofNullable(changed.get(vm)).or(() -> before.hostOf(vm));
	}
}
