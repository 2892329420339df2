/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.Optional;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** What a VMkernel adapter does for storage. */
final class StorageDuty {

	private StorageDuty() {
	}

	/** Its duty in words; empty when it has none. */
	static Optional<String> of(Host host, VmkernelAdapter adapter) {
		if (adapter.carries(VMkernelService.VSAN)) {
			return Optional.of("vSAN");
		}
		return host.iscsiAdapters().stream().filter(iscsi -> iscsi.boundAdapters().contains(adapter.id())).findFirst()
				.map(iscsi -> "bound to " + iscsi.id());
	}
}
