/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Switches vMotion on at a VMkernel adapter of a host that does nothing else yet. */
public final class EnableVmotion implements QuickFix {

	/** Stateless. */
	public EnableVmotion() {
		// nothing to set up
	}

	@Override
	public String id() {
		return "enable-vmotion";
	}

	@Override
	public String label(Finding finding) {
		return "Switch vMotion on at a VMkernel adapter without other duties";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<Host> host = design.snapshot().hosts().stream()
				.filter(each -> Optional.of(each.declaration()).equals(finding.element())).findFirst();
		Optional<VmkernelAdapter> adapter = host
				.flatMap(each -> each.vmkernelAdapters().filter(vmkernel -> isFree(each, vmkernel)).findFirst());
		return adapter.flatMap(each -> design.origins().find(each.id()))
				.map(element -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), element,
						NetworkPackage.eINSTANCE.getVMkernelAdapter_Services(), VMkernelService.VMOTION)))
				.orElse(List.of());
	}

	private static boolean isFree(Host host, VmkernelAdapter adapter) {
		return adapter.services().isEmpty() && adapter.stack() == TcpIpStack.DEFAULT
				&& host.iscsiAdapters().stream().noneMatch(iscsi -> iscsi.boundAdapters().contains(adapter.id()));
	}
}
