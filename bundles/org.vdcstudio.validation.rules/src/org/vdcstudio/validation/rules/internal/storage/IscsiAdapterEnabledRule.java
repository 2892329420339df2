/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-01: an iSCSI adapter that is told what to ask is enabled. */
public final class IscsiAdapterEnabledRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-01", Severity.ERROR, "A software iSCSI adapter that has something to ask is enabled")
			.looksAt("IscsiAdapter")
			.because("The software iSCSI adapter of a host is off until somebody enables it. However well discovery, port binding and the "
					+ "target are set up, the host sees no LUN before.")
			.except("A disabled adapter that is told nothing is not in use.")
			.except("Hardware adapters are always enabled.")
			.remedy("Enable the adapter.")
			.source("vSphere 7.0 Storage, iSCSI networking best practices", "docs.vmware.com, GUID-4C19E34E")
			.source("VMware vSphere DSC, software iSCSI adapter", "https://github.com/vmware/dscr-for-vmware/issues/284")
			.quickFix("enable-iscsi-adapter")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new EnableIscsiAdapter());
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			host.iscsiAdapters().stream().filter(IscsiAdapterEnabledRule::waits).forEach(adapter -> reports.report(Violation
					.on(adapter.id(), "%s is told what to ask but is not enabled: %s sees nothing through it. Enable it."
							.formatted(adapter.id(), host.id()))
					.at("enabled").because("enabled", "no").because("asks", asked(adapter))));
		}
	}

	private static boolean waits(IscsiAdapter adapter) {
		return !adapter.enabled() && !(adapter.discovery().isEmpty() && adapter.staticTargets().isEmpty());
	}

	private static String asked(IscsiAdapter adapter) {
		List<String> asked = new ArrayList<>();
		adapter.discovery().forEach(address -> asked.add(address.text()));
		adapter.staticTargets().forEach(target -> asked.add(target.endpoint().text()));
		return String.join(", ", asked);
	}
}
