/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Mounts an NFS datastore on the hosts that lack it. */
final class MountOnAllHosts implements QuickFix {

	@Override
	public String id() {
		return "mount-on-all-hosts";
	}

	@Override
	public String label(Finding finding) {
		return "Mount it on " + Edits.evidence(finding, ClusterDatastoreRule.MISSING).orElse("the other hosts");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<NfsDatastore> datastore = Edits.find(finding, design, NfsDatastore.class);
		List<String> missing = List.of(Edits.evidence(finding, ClusterDatastoreRule.MISSING).orElse("").split(", "));
		Set<HostConfiguration> hosts = new LinkedHashSet<>();
		if (datastore.isPresent()) {
			design.snapshot().hosts().stream().filter(host -> missing.contains(host.id().qualifiedName()))
					.forEach(host -> mountingPart(host, design).ifPresent(hosts::add));
		}
		return hosts.stream().map(host -> (ModelEdit) new ModelEdit.SetValue(label(finding), host,
				ComputePackage.eINSTANCE.getHostConfiguration_Mounts(), datastore.orElseThrow())).toList();
	}

	/** What says which datastores a host mounts: the host, or its template when only that says anything. */
	private static Optional<HostConfiguration> mountingPart(Host host, DesignModel design) {
		return design.origins().find(host.id()).filter(EsxiHost.class::isInstance).map(EsxiHost.class::cast).map(written -> {
			@Nullable
			HostTemplate template = written.getTemplate();
			return written.getMounts().isEmpty() && template != null && !template.getMounts().isEmpty() ? template : written;
		});
	}
}
