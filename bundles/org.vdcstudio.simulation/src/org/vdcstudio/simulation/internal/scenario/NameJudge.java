/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.simulation.internal.machine.NameLookup;
import org.vdcstudio.simulation.internal.machine.NameLookup.Answer;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Whether a name resolves. Nothing has to have happened for a server to give a wrong answer, so that needs no explanation.
 *
 * @param name   the name
 * @param wanted an address that has to be among the answers; empty for any
 * @param client who asks; empty for all hosts and vCenter Servers that work
 */
record NameJudge(World world, Explanation explanation, DomainName name, Optional<Ipv4Address> wanted,
		Optional<ElementId> client) implements Supplier<Judgement> {

	@Override
	public Judgement get() {
		NameLookup lookup = new NameLookup(world);
		List<ElementId> clients = client.map(List::of).orElseGet(lookup::clients);
		String last = "nobody is there to ask";
		for (ElementId each : clients) {
			Answer answer = lookup.ask(each, name);
			String told = answer.describe();
			last = told;
			if (!holds(answer)) {
				List<ElementId> concerned = Stream.concat(Stream.of(each), lookup.serversOf(each).stream()).toList();
				return Judgement.fails(clients.size() == 1 ? last : "for %s: %s".formatted(each, last),
						answer.server().isPresent() ? List.of()
								: explanation.of(concerned, told, state -> holds(new NameLookup(world, state).ask(each, name))));
			}
		}
		return clients.isEmpty() ? Judgement.fails(last, List.of()) : Judgement.holds(last);
	}

	private boolean holds(Answer answer) {
		return answer.isFound() && (wanted.isEmpty() || answer.addresses().contains(wanted.get()));
	}
}
