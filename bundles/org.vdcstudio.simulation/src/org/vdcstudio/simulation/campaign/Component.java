/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Something that can fail on its own.
 *
 * @param kind what it is
 * @param id   its id
 */
public record Component(ComponentKind kind, ElementId id) {

	/** For people, for instance {@code host esx01}. */
	@Override
	public String toString() {
		return kind.text() + " " + id;
	}
}
