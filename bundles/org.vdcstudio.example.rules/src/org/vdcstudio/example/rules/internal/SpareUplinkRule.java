/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.rules.internal;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** EXA-01: a switch that leaves its host does so by more than one NIC. */
public final class SpareUplinkRule implements Rule {

	private static final RuleParameter<Integer> MINIMUM = RuleParameter.integer("minimum", "Least number of uplinks of a switch", 2);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("EXA-01", Severity.WARNING, "A switch with an uplink has a spare one")
			.looksAt("StandardSwitch")
			.because("When the only NIC of a switch fails, everything behind the switch is cut off.")
			.except("A switch without any uplink is internal on purpose.")
			.remedy("Add an uplink that is plugged into another physical switch.")
			.parameter(MINIMUM)
			.source("VDC Studio: contributing rules", "docs/plugins.md")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		int minimum = context.value(MINIMUM);
		for (Host host : context.snapshot().hosts()) {
			for (VirtualSwitch each : host.switches()) {
				int uplinks = new HashSet<>(each.uplinks()).size();
				if (uplinks > 0 && uplinks < minimum) {
					context.report(Violation.on(each.id(), "%s has %d of %d uplinks. Add another NIC.".formatted(each.id(), uplinks, minimum))
							.at("uplinks").because("uplinks", names(each.uplinks())));
				}
			}
		}
	}

	private static String names(List<ElementId> elements) {
		return elements.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", "));
	}
}
