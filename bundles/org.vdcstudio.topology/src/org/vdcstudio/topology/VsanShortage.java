/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a partition of a vSAN cluster lacks, in words. */
final class VsanShortage {

	private static final int NAMED = 3;

	private final Map<Phrase, List<String>> missing = new LinkedHashMap<>();
	private final List<Evidence> evidence = new ArrayList<>();
	private boolean apart;

	/** What is said of one, and of several. */
	private record Phrase(String one, String several) {
	}

	/** Something is not there. */
	void add(String name, VsanCondition.Absence absence) {
		switch (absence) {
		case DOWN -> add(name, "does not work", "do not work");
		case NO_DISKS -> add(name, "has no working disks", "have no working disks");
		case NOT_REACHED -> {
			apart = true;
			add(name, "is not reached", "are not reached");
		}
		}
	}

	/** Something works, and is with others. */
	void addElsewhere(String name, String predicate) {
		apart = true;
		add(name, predicate, predicate);
	}

	private void add(String name, String one, String several) {
		missing.computeIfAbsent(new Phrase(one, several), key -> new ArrayList<>()).add(name);
		evidence.add(new Evidence(name, one));
	}

	/** {@link StorageStep#NETWORK} when something works that is not reached, else {@link StorageStep#OPERATION}. */
	StorageStep step() {
		return apart ? StorageStep.NETWORK : StorageStep.OPERATION;
	}

	/** Each thing that is missing, and why. */
	List<Evidence> evidence() {
		return evidence;
	}

	@Override
	public String toString() {
		return missing.entrySet().stream().map(each -> "%s %s".formatted(list(each.getValue()),
				each.getValue().size() == 1 ? each.getKey().one() : each.getKey().several())).collect(Collectors.joining(", "));
	}

	private static String list(List<String> names) {
		if (names.size() == 1) {
			return names.getFirst();
		}
		int named = names.size() > NAMED ? NAMED : names.size() - 1;
		String last = names.size() > NAMED ? "%d more".formatted(names.size() - NAMED) : names.getLast();
		return "%s and %s".formatted(String.join(", ", names.subList(0, named)), last);
	}
}
