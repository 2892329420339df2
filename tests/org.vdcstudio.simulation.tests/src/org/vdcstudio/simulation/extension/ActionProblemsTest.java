/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

class ActionProblemsTest {

	private static final ActionCall CALL = new ActionCall(new ElementId("CustomAction", "test"), "probe", SimTime.ZERO,
			Map.of("vm", "web02", "host", "esx01", "store", "shared", "lost", "web03",
					"slow", "0 MB/s", "fast", "200 MB/s", "blank", " "),
			SnapshotBuilder.build(VdcLanguage.standard().parse("""
					datacenter Lab {
						vmfs shared { }
						host esx01 { }
						vm web[01..02] { on esx01 }
					}
					""").root()).snapshot());

	@Test
	void argumentsNameMembersOfFleetsByTheirOwnNames() {
		assertEquals("web02", CALL.vm("vm").orElseThrow().qualifiedName());
		assertEquals(Optional.empty(), CALL.vm("lost"));
		assertEquals(Optional.empty(), CALL.host("vm"));
	}

	@Test
	void whatIsRightIsNoProblem() {
		assertEquals(List.of(), messages(problems -> {
			problems.allowOnly("vm", "host", "store", "lost", "slow", "fast", "blank");
			problems.require("vm");
			problems.requireVm("vm");
			problems.requireHost("host");
			problems.requireDatastore("store");
			problems.requireVmOrHost("vm");
			problems.requireVmOrHost("host");
			problems.allowRate("fast");
			problems.allowRate("absent");
		}));
	}

	@Test
	void whatIsMissingIsSaidOnce() {
		assertEquals(List.of("argument absent is missing"), messages(problems -> problems.requireHost("absent")));
		assertEquals(List.of("argument blank is missing"), messages(problems -> problems.requireVm("blank")));
	}

	@Test
	void whatIsWrongIsSaidWithItsText() {
		assertEquals(List.of("the design has no VM web03", "the design has no host web02", "the design has no datastore esx01",
				"the design has no VM or host shared", "argument slow, \"0 MB/s\", is not a rate such as 200 MB/s"),
				messages(problems -> {
					problems.requireVm("lost");
					problems.requireHost("vm");
					problems.requireDatastore("host");
					problems.requireVmOrHost("store");
					problems.allowRate("slow");
				}));
	}

	@Test
	void unknownArgumentsAreSaidInTheirOrder() {
		assertEquals(List.of("there is no argument blank, but vm, host, store, fast",
				"there is no argument lost, but vm, host, store, fast",
				"there is no argument slow, but vm, host, store, fast"),
				messages(problems -> problems.allowOnly("vm", "host", "store", "fast")));
	}

	@Test
	void argumentsDoNotChange() {
		assertThrows(UnsupportedOperationException.class, () -> CALL.arguments().put("vm", "web01"));
	}

	private static List<String> messages(Consumer<ActionProblems> check) {
		ActionProblems problems = new ActionProblems(CALL);
		check.accept(problems);
		return problems.messages();
	}
}
