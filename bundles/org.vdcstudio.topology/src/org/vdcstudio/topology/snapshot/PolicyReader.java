/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** Reads teaming and security. */
final class PolicyReader {

	private PolicyReader() {
	}

	/** What a switch or port group says, with the ids that {@code ids} gives to uplinks. */
	static NetworkPolicies read(org.vdcstudio.model.network.NetworkPolicies written,
			Function<Collection<? extends EObject>, List<ElementId>> ids) {
		return new NetworkPolicies(written.getLoadBalancing(), written.getFailureDetection(), written.getFailback(),
				ids.apply(written.getActiveUplinks()), ids.apply(written.getStandbyUplinks()), written.getPromiscuous(),
				written.getMacChanges(), written.getForgedTransmits());
	}
}
