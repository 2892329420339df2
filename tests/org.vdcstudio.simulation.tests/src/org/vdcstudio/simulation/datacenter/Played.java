/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;

/**
 * What came of a scenario, in lines that are short enough to be compared: {@code 90 s esx01 host-booted: ESXi is loaded}.
 *
 * @param result all of it
 */
record Played(ScenarioResult result) {

	/** The whole timeline. */
	String timeline() {
		return lines(entry -> true);
	}

	/** The timeline about an element and its parts. */
	String about(String subject) {
		return lines(entry -> isAbout(entry, subject));
	}

	/** The entries of some kinds. */
	String said(String... kinds) {
		Set<String> wanted = new HashSet<>(Arrays.asList(kinds));
		return lines(entry -> wanted.contains(entry.kind()));
	}

	/** The entries of some kinds about an element and its parts. */
	String saidAbout(String subject, String... kinds) {
		Set<String> wanted = new HashSet<>(Arrays.asList(kinds));
		return lines(entry -> isAbout(entry, subject) && wanted.contains(entry.kind()));
	}

	private static boolean isAbout(TimelineEntry entry, String subject) {
		return entry.subject().equals(subject) || entry.subject().startsWith(subject + ".");
	}

	/** What came of the expectations, each with what led to it when it failed. */
	String expectations() {
		return result.expectations().stream().map(Played::line).collect(Collectors.joining());
	}

	/** What is wrong with the scenario. */
	List<String> problems() {
		return result.problems().stream().map(ScenarioProblem::message).toList();
	}

	/** What led to the last entry of a kind, one line each. */
	String causesOfLast(String kind) {
		List<TimelineEntry> timeline = result.timeline();
		TimelineEntry entry = timeline.stream().filter(each -> each.kind().equals(kind)).reduce((first, second) -> second).orElseThrow();
		StringBuilder chain = new StringBuilder(line(entry));
		while (entry.cause().isPresent()) {
			entry = timeline.get(entry.cause().getAsInt());
			chain.insert(0, line(entry));
		}
		return chain.toString();
	}

	private String lines(Predicate<TimelineEntry> wanted) {
		return result.timeline().stream().filter(wanted).map(Played::line).collect(Collectors.joining());
	}

	private static String line(TimelineEntry entry) {
		return "%s %s %s: %s%n".formatted(entry.time(), entry.subject(), entry.kind(), entry.detail()).replace("\r", "");
	}

	private static String line(ExpectationResult result) {
		String explanation = result.explanation().stream().map(entry -> "  " + line(entry)).collect(Collectors.joining());
		return "%s %s: %s\n%s".formatted(result.passed() ? "passed" : "FAILED", result.expectation(), result.observed(), explanation);
	}
}
