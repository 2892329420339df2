/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A LUN or disk, as somebody sees it who looks for a place for a datastore.
 *
 * @param device  the LUN or disk
 * @param kind    what it is, for people, for instance {@code LUN 0 of nas01}
 * @param size    capacity; empty when the design does not say
 * @param paths   paths from the host to it; 0 when the host does not see it
 * @param hidden  whether only visibility stands in the way
 * @param reason  why no datastore can be created on it; empty when one can
 */
public record DeviceOffer(ElementId device, String kind, Optional<DataSize> size, int paths, boolean hidden, String reason) {

	/** Whether a datastore can be created on it. */
	public boolean isUsable() {
		return reason.isEmpty();
	}
}
