/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-23: an export is mounted with one version of NFS. */
public final class NfsVersionRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-23", Severity.ERROR, "An export is not mounted with NFS 3 and NFS 4.1 at the same time")
			.looksAt("NfsDatastore", "NfsExport")
			.because("NFS 3 and NFS 4.1 lock files in different ways that do not see each other: hosts that mount the same export with both "
					+ "corrupt the VMs on it.")
			.except("Different exports of one server may be mounted with different versions.")
			.remedy("Mount the export with the same version on all hosts.")
			.source("vSphere 6.5 Storage, creating an NFS datastore", "docs.vmware.com, GUID-32C31DA2")
			.source("vSphere 7.0 Storage, NFS server configuration", "docs.vmware.com, GUID-E5A8D15D")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (List<Datastore.Nfs> shared : NfsMountsByExport.shared(context.snapshot())) {
			Datastore.Nfs first = shared.getFirst();
			shared.stream().skip(1).filter(each -> each.version() != first.version()).forEach(each -> context.report(Violation
					.on(each.id(), "%s and %s mount one export with NFS %s and NFS %s. Use one version.".formatted(first.id(), each.id(),
							first.version().getLiteral(), each.version().getLiteral()))
					.at("version").because("version of " + first.id(), first.version().getLiteral())
					.because("version of " + each.id(), each.version().getLiteral()).see(first.id(), "mounts the same export")));
		}
	}
}
