/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.function.BiConsumer;

import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.topology.Team;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.NetworkPolicies;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.validation.RuleContext;

/** Goes through the teams of a design where they are written: switches first, then port groups that differ from theirs. */
final class Teams {

	private Teams() {
	}

	/** Hands out each team with the switch or port group that says it; of distributed ones, once for each host. */
	static void forEach(RuleContext context, BiConsumer<ElementId, Team> consumer) {
		for (Host host : context.snapshot().hosts()) {
			for (VirtualSwitch each : host.switches()) {
				consumer.accept(each.distributed().orElse(each.id()), context.topology().teaming().team(each));
				for (PortGroup group : each.portGroups()) {
					if (isOwn(group.policies())) {
						context.topology().teaming().team(group.id())
								.ifPresent(team -> consumer.accept(group.distributed().orElse(group.id()), team));
					}
				}
			}
		}
	}

	private static boolean isOwn(NetworkPolicies policies) {
		return policies.namesUplinks() || policies.loadBalancing() != LoadBalancing.DEFAULT
				|| policies.failureDetection() != FailureDetection.DEFAULT;
	}
}
