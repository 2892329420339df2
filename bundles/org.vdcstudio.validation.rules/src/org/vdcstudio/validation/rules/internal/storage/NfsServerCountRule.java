/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import org.vdcstudio.model.storage.NfsVersion;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-25: an NFS 3 datastore has one server. */
public final class NfsServerCountRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-25", Severity.ERROR, "A datastore that is mounted with NFS 3 names one server")
			.looksAt("NfsDatastore")
			.because("NFS 3 has one TCP connection to one server address. Only NFS 4.1 can use several addresses of a server.")
			.except("NFS 4.1 datastores may name several addresses.")
			.remedy("Name one server, or mount with NFS 4.1.")
			.source("Terraform provider for vSphere: nas_datastore, remote hosts",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.source("vSphere 6.0 Storage, creating an NFS datastore, p. 154", "docs.vmware.com, vSphere 6.0 Storage")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Datastore datastore : context.snapshot().datastores()) {
			if (datastore instanceof Datastore.Nfs nfs && nfs.version() == NfsVersion.NFS3 && nfs.servers().size() > 1) {
				context.report(Violation
						.on(nfs.id(), "%s is mounted with NFS 3 and names %d servers. Name one, or use NFS 4.1.".formatted(nfs.id(),
								nfs.servers().size()))
						.at("servers", 1).because("servers", String.join(", ", nfs.servers())));
			}
		}
	}
}
