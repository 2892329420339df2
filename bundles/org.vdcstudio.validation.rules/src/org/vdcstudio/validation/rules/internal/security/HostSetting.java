/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.function.Predicate;

import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** Reports hosts that are not set up as hardened ones are; fleets once. */
final class HostSetting {

	private HostSetting() {
	}

	/**
	 * Reports each host that fails a test.
	 *
	 * @param feature the feature the finding is about
	 * @param fails   whether a host is not hardened in this respect
	 * @param message what is wrong, with a place for the host
	 */
	static void check(RuleContext context, String feature, Predicate<Host> fails, String message) {
		FleetReports reports = new FleetReports(context);
		context.snapshot().hosts().stream().filter(fails).forEach(host -> reports
				.report(Violation.on(host.declaration(), message.formatted(host.declaration())).at(feature)));
	}
}
