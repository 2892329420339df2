/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.model.storage.NfsVersion;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-22: an NFS 3 export is mounted under one server name. */
public final class NfsServerNameRule implements Rule {

	/** Evidence: the datastore that mounts the export first. */
	static final String FIRST = "first datastore";

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-22", Severity.ERROR, "An export that is mounted with NFS 3 is mounted under the same server name everywhere")
			.looksAt("NfsDatastore", "NfsExport")
			.because("A host tells NFS datastores apart by the text of server and folder. When one host mounts from filer and another from "
					+ "filer.lab.example they have two datastores with the same content: vMotion and HA do not work between them, and each "
					+ "locks files behind the other's back.")
			.except("Datastores of different exports, or with different versions of NFS (STO-23).")
			.remedy("Mount the export under the same server text, letter by letter, on all hosts.")
			.source("vSphere 6.5 Storage, creating an NFS datastore", "docs.vmware.com, GUID-32C31DA2")
			.quickFix("use-same-nfs-server")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new UseSameNfsServer());
	}

	@Override
	public void check(RuleContext context) {
		for (List<Datastore.Nfs> shared : NfsMountsByExport.shared(context.snapshot())) {
			Datastore.Nfs first = shared.getFirst();
			shared.stream().skip(1).filter(each -> each.version() == NfsVersion.NFS3 && first.version() == NfsVersion.NFS3)
					.filter(each -> !each.servers().equals(first.servers())).forEach(each -> context.report(Violation
							.on(each.id(), "%s and %s mount one export under two server names: to the hosts they are two datastores. Use one."
									.formatted(first.id(), each.id()))
							.at("servers").because(FIRST, first.id()).because("server of " + first.id(), NfsMountsByExport.servers(first))
							.because("server of " + each.id(), NfsMountsByExport.servers(each)).see(first.id(), "mounts the same export")));
		}
	}
}
