/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-10: an iSCSI name belongs to one initiator or target. */
public final class UniqueIqnRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-10", Severity.ERROR, "An IQN names one iSCSI initiator or target in the world")
			.looksAt("IscsiAdapter", "StorageArray")
			.because("Targets know initiators by their IQN. Two hosts with the same one take each other's sessions over, and see the LUNs "
					+ "that were meant for the other.")
			.except("An adapter without an IQN gets one that is unique when it is enabled.")
			.except("What is no IQN at all is the business of SYN-04.")
			.remedy("Give each adapter and target an IQN of its own, for instance one that ends with the name of the host; for hosts of a "
					+ "fleet one with {n}.")
			.source("vSphere 6.0 Storage, iSCSI naming conventions, p. 64", "docs.vmware.com, vSphere 6.0 Storage")
			.source("RFC 7143, iSCSI names", "https://www.rfc-editor.org/rfc/rfc7143")
			.quickFix("give-unique-iqn")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new GiveUniqueIqn());
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		Map<Iqn, ElementId> owners = new HashMap<>();
		for (StorageArray array : context.snapshot().arrays()) {
			judge(array.id(), array.iqn(), owners, reports);
		}
		for (Host host : context.snapshot().hosts()) {
			host.iscsiAdapters().forEach(adapter -> judge(adapter.id(), adapter.iqn(), owners, reports));
		}
	}

	private static void judge(ElementId id, Written<Iqn> written, Map<Iqn, ElementId> owners, FleetReports reports) {
		if (written.value().isPresent()) {
			@Nullable
			ElementId owner = owners.putIfAbsent(written.value().get(), id);
			if (owner != null) {
				reports.report(Violation
						.on(id, "%s and %s have the same IQN %s. Give each one of its own.".formatted(owner, id, written))
						.at("iqn").because("IQN of " + owner, written).because("IQN of " + id, written).see(owner, "has the same IQN"));
			}
		}
	}
}
