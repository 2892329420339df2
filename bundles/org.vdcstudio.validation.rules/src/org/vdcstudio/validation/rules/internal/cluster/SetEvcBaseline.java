/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Sets the EVC baseline of a cluster to the oldest generation among its hosts. */
final class SetEvcBaseline implements QuickFix {

	@Override
	public String id() {
		return "set-evc-baseline";
	}

	@Override
	public String label(Finding finding) {
		return "Set the EVC baseline to the oldest CPU generation";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<Cluster> cluster = finding.element().flatMap(design.snapshot()::cluster);
		List<Host> hosts = cluster.map(Cluster::hosts).orElse(List.of()).stream().map(design.snapshot()::host).flatMap(Optional::stream)
				.toList();
		boolean known = hosts.stream().allMatch(host -> CpuGeneration.of(host).isPresent());
		boolean oneVendor = hosts.stream().map(CpuGeneration::vendorOf).distinct().count() == 1;
		Optional<EObject> element = finding.element().flatMap(design.origins()::find);
		if (!known || !oneVendor || element.isEmpty()) {
			return List.of();
		}
		Host oldest = hosts.stream().min(Comparator.comparingInt(host -> CpuGeneration.of(host).orElseThrow().rank())).orElseThrow();
		return List.of(new ModelEdit.SetValue(label(finding), element.get(), ComputePackage.eINSTANCE.getCluster_Evc(),
				oldest.hardware().cpuFamily()));
	}
}
