/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** STO-24: hosts keep the rights of root on an export they write to. */
public final class RootSquashRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-24", Severity.ERROR, "An export with a datastore does not take the rights of root away")
			.looksAt("NfsExport", "NfsDatastore")
			.because("Hosts write to NFS datastores as root. A server that squashes root turns that into a user without rights: VMs cannot "
					+ "be created or started.")
			.except("An export that is only read needs no rights of root.")
			.except("NFS 4.1 with Kerberos uses another account; such a datastore is to be suppressed here.")
			.remedy("Export the directory with no_root_squash to the hosts.")
			.source("vSphere 7.0 Storage, NFS server configuration", "docs.vmware.com, GUID-E5A8D15D")
			.quickFix("switch-root-squash-off")
			.build();

	private static final QuickFix OFF = new SetFixedValue("switch-root-squash-off", "Leave root its rights", "NfsExport", "rootSquash",
			Toggle.OFF);

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(OFF);
	}

	@Override
	public void check(RuleContext context) {
		Map<ElementId, ElementId> writers = new HashMap<>();
		for (Datastore datastore : context.snapshot().datastores()) {
			if (datastore instanceof Datastore.Nfs nfs && !nfs.readOnly()) {
				nfs.exportedAs().ifPresent(export -> writers.putIfAbsent(export, nfs.id()));
			}
		}
		context.snapshot().arrays().stream().flatMap(array -> array.exports().stream())
				.filter(export -> export.rootSquash() && !export.readOnly()).forEach(export -> {
					@Nullable
					ElementId datastore = writers.get(export.id());
					if (datastore != null) {
						context.report(Violation
								.on(export.id(), "%s takes the rights of root away, so hosts cannot write to %s. Switch root-squash off."
										.formatted(export.id(), datastore))
								.at("rootSquash").because("root-squash", "on").see(datastore, "the datastore"));
					}
				});
	}
}
