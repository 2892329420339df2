/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.StorageArray.NfsExport;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** STO-27: what can only be read is mounted for reading. */
public final class ReadOnlyExportRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-27", Severity.WARNING, "An export that can only be read is mounted read-only")
			.looksAt("NfsDatastore", "NfsExport")
			.because("Everything that tries to write to the datastore, a VM that is created there to begin with, fails with an error that "
					+ "says little.")
			.except("A datastore for images that is mounted read-only is a good use of such an export.")
			.remedy("Mount the datastore read-only, or let the server export it for writing.")
			.source("vSphere 7.0 Storage, NFS server configuration", "docs.vmware.com, GUID-E5A8D15D")
			.quickFix("mount-read-only")
			.build();

	private static final QuickFix READ_ONLY = new SetFixedValue("mount-read-only", "Mount it read-only", "NfsDatastore", "readOnly",
			Boolean.TRUE);

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(READ_ONLY);
	}

	@Override
	public void check(RuleContext context) {
		Set<ElementId> readOnly = context.snapshot().arrays().stream().flatMap(array -> array.exports().stream())
				.filter(NfsExport::readOnly).map(NfsExport::id).collect(Collectors.toSet());
		for (Datastore datastore : context.snapshot().datastores()) {
			if (datastore instanceof Datastore.Nfs nfs && !nfs.readOnly() && nfs.exportedAs().filter(readOnly::contains).isPresent()) {
				context.report(Violation
						.on(nfs.id(), "%s is mounted for writing, but its export can only be read. Mount it read-only.".formatted(nfs.id()))
						.at("export").because("export", "read-only").see(nfs.exportedAs().get(), "the export"));
			}
		}
	}
}
