/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Why a host cannot use some storage.
 *
 * @param step     the first step that fails
 * @param element  what to look at: an adapter, a portal, a datastore
 * @param array    the array that is not reached; empty when nothing says which one was meant
 * @param reason   one sentence
 * @param evidence the facts it rests on
 */
public record StorageObstacle(StorageStep step, ElementId element, Optional<ElementId> array, String reason,
		List<Evidence> evidence) {

	/** Copies the list. */
	public StorageObstacle {
		evidence = List.copyOf(evidence);
	}

	StorageObstacle(StorageStep step, ElementId element, String reason) {
		this(step, element, Optional.empty(), reason, List.of());
	}
}
