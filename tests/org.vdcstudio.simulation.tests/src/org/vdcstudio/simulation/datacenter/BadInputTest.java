/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.kernel.SimTime;

/** Scenarios that make no sense: each sentence says what is wrong, and the rest still runs. */
class BadInputTest {

	private static final TextDesign DESIGN = TWO_HOSTS.with("""
			vm web[01..02] like small { on esx01 }
			vm big { memory 4 GiB on esx01 datastore shared }
			workstation PC { vmnet VMnet1 { mode host-only } }
			lab-vm pad { on PC }
			""");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			at "-1 s" fail esx01                  | "at -1 s" is negative
			at "a moment" fail esx01              | "at a moment" is not a time such as 150 ms
			at "" fail esx01                      | says no time for "at"
			at 1 s vmotion web[03] to esx02       | the design has no VM web03
			at 1 s vmotion web to esx02           | web is a fleet, name one VM of it
			at 1 s vmotion big                    | names no target of the design
			at 1 s power on nas01                 | nas01 is no VM, no host and no virtual machine of Workstation, so it has no power
			at 1 s power off sw1.p                | sw1.p1 is no VM, no host and no virtual machine of Workstation, so it has no power
			at 1 s snapshot big as ""             | gives the snapshot no name
			at 1 s fail nas01 by isolation        | only a host can be isolated, nas01 is none
			at 1 s fail esx01 by pdl              | only storage fails by pdl, and esx01 is none
			at 1 s fail sw1.p[9]                  | the design has no sw1.p9
			at 1 s enter-maintenance esx01[2]     | the design has no host esx012
			at 1 s add-nic esx01 network Guests   | esx01 is neither a VM nor a virtual machine of Workstation, so it gets no NIC
			at 1 s add-nic pad network Guests     | names no virtual network of Workstation to connect the NIC to
			at 1 s add-nic pad connect sw1.up     | names no virtual network of Workstation to connect the NIC to
			at 1 s add-nic big connect PC.VMnet1  | names no network to connect the NIC to
			at 1 s add-nic web network Guests     | web is a fleet, name one member of it
			at 1 s do "tap" { }                   | no plug-in contributes actions of type tap
			""")
	void actionThatMeansNothingIsNamedAndTheRestRuns(String action, String problem) {
		Played played = DESIGN.play(action + "\nat 5 s power off big");

		assertEquals(List.of("action 1: " + problem), played.problems());
		assertEquals("5 s big action: power off\n5 s big vm-off: is powered off\n", played.timeline());
		assertFalse(played.result().passed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			expect web[03] on esx01                             | the design has no VM web03
			expect big on esx01 within "never"                  | "within never" is not a time such as 150 ms
			expect big runs within "-1 s"                       | "within -1 s" is negative
			expect downtime of big below "-1 s"                 | "below -1 s" is negative
			expect name "not a name!" resolves                  | "not a name!" is not a domain name
			expect name "a.example" resolves to 1.2.3.999       | "1.2.3.999" is not an IPv4 address
			expect esx01 reaches esx02 port 0                   | port 0 is not between 1 and 65535
			expect esx01 reaches esx02 port 65536               | port 65536 is not between 1 and 65535
			expect esx01 reaches 1.2.3.999                      | "1.2.3.999" is not an IPv4 address
			expect esx01 reaches 1.2.3.4 within "soon"          | "within soon" is not a time such as 150 ms
			expect web reaches esx01                            | web is a fleet, name one member of it
			expect sw1.p[9] reaches esx01                       | the design has no sw1.p9
			expect datastore shared mounted on esx01[3]         | the design has no host esx013
			""")
	void expectationThatMeansNothingFailsAndTheRestIsJudged(String expectation, String problem) {
		Played played = DESIGN.play(expectation + "\nexpect big runs within 1 s");

		assertEquals(List.of("expectation 1: " + problem), played.problems());
		assertEquals("FAILED expectation 1: cannot be checked: " + problem + "\npassed big runs within 1 s: runs on esx01\n",
				played.expectations());
	}

	@Test
	void actionsThatContradictEachOtherAreNamedInTheOrderOfTime() {
		assertEquals(List.of("action 2: sw1 has failed already, by action 1", "action 4: sw1 has not failed before",
				"action 6: esx01 is in maintenance mode already, by action 5", "action 7: esx02 is not in maintenance mode",
				"action 9: web01 is told the contrary by action 8 at the same time",
				"action 11: web02 is told the same by action 10 at the same time",
				"action 13: big is told the contrary by action 12 at the same time"), DESIGN.play("""
				at 1 s fail sw1
				at 2 s fail sw1
				at 3 s restore sw1
				at 4 s restore sw1
				at 5 s enter-maintenance esx01
				at 6 s enter-maintenance esx01
				at 7 s exit-maintenance esx02
				at 8 s power off web[01]
				at 8 s power on web[01]
				at 9 s power off web[02]
				at 9 s power off web[02]
				at 10 s vmotion big to esx02
				at 10 s vmotion big to esx01
				""").problems());
		assertEquals(List.of(), DESIGN.play("at 5 s restore sw1 at 1 s fail sw1 at 9 s fail sw1").problems());
	}

	@Test
	void scenarioThatIsNotOverInTimeIsCutOff() {
		Played played = DESIGN.play("at 1 s fail nas01 at 10 min restore nas01 expect big runs within 5 min expect big on esx01",
				TextDesign.EXACT, SimulationOptions.DEFAULTS.withUntil(SimTime.of(Duration.ofMinutes(1))));

		assertEquals(RunEnd.TIME_LIMIT, played.result().end());
		assertEquals("60 s test run-cut-off: the run is bounded here, events to come: 2\n", played.said("run-cut-off"));
		assertEquals("""
				FAILED big runs within 5 min: the run was cut off before, at 60 s
				passed big on esx01: runs on esx01
				""", played.expectations());
	}
}
