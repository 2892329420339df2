/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import java.util.List;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * A network in which something may have its address.
 *
 * @param prefix  its addresses
 * @param reason  why it is this one, as a phrase
 * @param present addresses of what is like it there already
 */
public record LocalNetwork(Ipv4Prefix prefix, String reason, List<Ipv4Address> present) {

	/** Copies the list. */
	public LocalNetwork {
		present = List.copyOf(present);
	}
}
