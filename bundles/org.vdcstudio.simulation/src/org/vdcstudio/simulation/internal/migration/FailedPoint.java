/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.migration;

import org.vdcstudio.topology.Prerequisite;

/**
 * Something that stands in the way of a migration.
 *
 * @param id short name, as reports use it
 * @param message what was found and what to do about it, for people
 */
record FailedPoint(String id, String message) {

	static FailedPoint of(Prerequisite unmet) {
		return new FailedPoint(unmet.id().label(), unmet.message());
	}
}
