/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.List;

/** Values that are customary everywhere: speeds of NICs and MTUs. */
final class CustomaryValues implements ProposalSource {

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		if (place.isFor("speed")) {
			return List.of(ProposedValue.of("1 Gbit", "Gigabit Ethernet"), ProposedValue.of("10 Gbit", "10 Gigabit Ethernet"),
					ProposedValue.of("25 Gbit", "25 Gigabit Ethernet"), ProposedValue.of("100 Gbit", "100 Gigabit Ethernet"));
		}
		if (place.isFor("mtu")) {
			return List.of(ProposedValue.of("1500", "the default"),
					ProposedValue.of("9000", "jumbo frames, on the whole way").explained(
							"Every adapter, virtual switch and physical port on the way needs it: larger frames are dropped where one has less."));
		}
		return List.of();
	}
}
