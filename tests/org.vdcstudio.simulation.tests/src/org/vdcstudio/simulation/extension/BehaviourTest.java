/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;

class BehaviourTest {

	@Test
	void isStartedOnceAtTheBeginningOfEachRun() {
		List<String> starts = new ArrayList<>();
		SimulationExtensions extensions = ExtensionLab.behaviour(
				context -> starts.add(context.now() + " in " + context.design().name()));
		ExtensionLab.run(extensions, "at 10 s power off web01");
		ExtensionLab.run(extensions, "");

		assertEquals(List.of("0 s in Lab", "0 s in Lab"), starts);
	}

	@Test
	void hearsWhatOccursToVms() {
		assertEquals(List.of("VmStopped web01 ORDERED 10 s", "VmStarted web01 23 s", "VmStopped web02 FAILED 60 s"),
				heard("at 10 s power off web01 at 20 s power on web01 at 60 s fail web02").subList(0, 3));
	}

	@Test
	void hearsThatAHostFallsWithItsVmsAndThatHaRestartsThem() {
		List<String> heard = heard("at 10 s fail esx01");

		assertEquals(List.of("HostDown esx01 [web01] 10 s", "VmStopped web01 HOST_DOWN 10 s"), heard.subList(0, 2));
		assertTrue(heard.get(2).startsWith("VmStarted web01 "), heard.toString());
		assertEquals(3, heard.size(), heard.toString());
	}

	@Test
	void hearsThatAVmMoves() {
		List<String> heard = heard("at 10 s vmotion web01 to esx02");
		assertEquals(1, heard.size(), heard.toString());
		assertTrue(heard.getFirst().startsWith("VmMoved web01 esx01 esx02 "), heard.toString());
	}

	@Test
	void hearsThatStorageIsLostAndRegained() {
		assertEquals(List.of("StorageLost esx01 shared 10 s", "StorageRegained esx01 shared 20 s"),
				heard("at 10 s fail esx01.vmnic1 at 20 s restore esx01.vmnic1"));
	}

	@Test
	void hearsWhatAColdStartPowersOn() {
		List<String> heard = heard("cold-start");
		assertTrue(heard.stream().anyMatch(text -> text.startsWith("HostUp esx01 ")), heard.toString());
		assertTrue(heard.stream().anyMatch(text -> text.startsWith("VmStarted web02 ")), heard.toString());
	}

	@Test
	void thatThrowsIsAProblemOfTheScenarioAndTheRunGoesOn() {
		ScenarioResult result = ExtensionLab.run(ExtensionLab.behaviour(context -> {
			throw new IllegalStateException("no licence");
		}), "at 10 s power off web01");

		assertEquals(List.of("behaviour test: plug-in com.acme.simulation failed at 0 s: java.lang.IllegalStateException: no licence"),
				ExtensionLab.problems(result));
		assertEquals(List.of("0 s test: plug-in com.acme.simulation failed: java.lang.IllegalStateException: no licence"),
				ExtensionLab.entries(result, TimelineKinds.PLUG_IN_FAILED));
		assertEquals(List.of("10 s web01: is powered off"), ExtensionLab.entries(result, TimelineKinds.VM_OFF));
		assertFalse(result.passed());
	}

	@Test
	void thatThrowsWhileItListensIsReportedOnceAndOthersStillHear() {
		List<String> heard = new ArrayList<>();
		SimulationExtensions extensions = ExtensionLab.behaviour(context -> context.listen(occurrence -> {
			throw new IllegalStateException("ear ache");
		})).withBehaviour("com.acme.zzz", "later", context -> context.listen(occurrence -> heard.add(text(occurrence))));

		ScenarioResult result = ExtensionLab.run(extensions, "at 10 s power off web01 at 20 s power off web02");

		assertEquals(List.of("behaviour test: plug-in com.acme.simulation failed at 10 s: java.lang.IllegalStateException: ear ache"),
				ExtensionLab.problems(result));
		assertEquals(List.of("VmStopped web01 ORDERED 10 s", "VmStopped web02 ORDERED 20 s"), heard);
		int entry = result.timeline().stream().filter(each -> each.kind().equals(TimelineKinds.PLUG_IN_FAILED)).findFirst()
				.orElseThrow().cause().orElseThrow();
		assertEquals(TimelineKinds.VM_OFF, result.timeline().get(entry).kind());
	}

	private static List<String> heard(String scenario) {
		List<String> heard = new ArrayList<>();
		ScenarioResult result = ExtensionLab
				.run(ExtensionLab.behaviour(context -> context.listen(occurrence -> heard.add(text(occurrence)))), scenario);
		assertEquals(List.of(), ExtensionLab.problems(result));
		return heard;
	}

	private static String text(Occurrence occurrence) {
		String what = switch (occurrence) {
		case Occurrence.VmStarted started -> "VmStarted " + started.vm();
		case Occurrence.VmStopped stopped -> "VmStopped %s %s".formatted(stopped.vm(), stopped.reason());
		case Occurrence.VmMoved moved -> "VmMoved %s %s %s".formatted(moved.vm(), moved.from(), moved.to());
		case Occurrence.HostUp up -> "HostUp " + up.host();
		case Occurrence.HostDown down -> "HostDown %s %s".formatted(down.host(), down.vms());
		case Occurrence.StorageLost lost -> "StorageLost %s %s".formatted(lost.host(), lost.datastore());
		case Occurrence.StorageRegained regained -> "StorageRegained %s %s".formatted(regained.host(), regained.datastore());
		};
		return what + " " + occurrence.entry().time();
	}
}
