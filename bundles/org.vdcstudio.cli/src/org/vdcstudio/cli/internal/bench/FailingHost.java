/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scenarios in which the first host of a synthetic design fails and its VMs are expected to run again.
 *
 * @param design the text of the design, with its datacenter closed
 */
record FailingHost(String design) {

	/** Everything boots, and then the host fails. */
	static final String COLD = "cold";
	/** Everything runs when the host fails. */
	static final String WARM = "warm";

	private static final String HOST = "esx-0001";
	private static final Pattern VM = Pattern.compile("(?m)^\\s*vm ([\\w-]+) like ");
	private static final String PLACE = "on " + HOST + "\n";
	private static final String OFF = "power off\n";

	/** The design with both scenarios. */
	String withScenarios() {
		List<String> vms = vms();
		return design.substring(0, design.lastIndexOf('}')) + scenario(COLD, "cold-start ", "30 min", "45 min", vms)
				+ scenario(WARM, "", "60 s", "15 min", vms) + "}\n";
	}

	private static String scenario(String name, String start, String failure, String deadline, List<String> vms) {
		StringBuilder text = new StringBuilder("scenario %s { %sat %s fail %s\n".formatted(name, start, failure, HOST));
		vms.forEach(vm -> text.append("expect %s runs within %s\n".formatted(vm, deadline)));
		return text.append("}\n").toString();
	}

	/** The VMs that the design runs on the host. */
	List<String> vms() {
		List<String> vms = new ArrayList<>();
		Matcher start = VM.matcher(design);
		boolean found = start.find();
		while (found) {
			String name = start.group(1);
			int from = start.end();
			found = start.find();
			String vm = design.substring(from, found ? start.start() : design.length());
			if (vm.contains(PLACE) && !vm.contains(OFF)) {
				vms.add(name);
			}
		}
		return vms;
	}
}
