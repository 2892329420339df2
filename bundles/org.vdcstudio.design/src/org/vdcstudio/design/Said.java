/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.compute.VmTemplate;

/** What hosts and VMs say themselves, and what their templates say where they are silent. */
final class Said {

	private Said() {
	}

	/** {@return a list: the host's own, else that of its template} */
	static <T> List<T> list(EsxiHost host, Function<HostConfiguration, List<T>> feature) {
		List<T> own = feature.apply(host);
		@Nullable
		HostTemplate template = host.getTemplate();
		return List.copyOf(own.isEmpty() && template != null ? feature.apply(template) : own);
	}

	/** {@return a text: the host's own, else that of its template} */
	static String text(EsxiHost host, Function<HostConfiguration, @Nullable String> feature) {
		@Nullable
		String own = feature.apply(host);
		@Nullable
		HostTemplate template = host.getTemplate();
		return Wording.text(own == null && template != null ? feature.apply(template) : own);
	}

	/** {@return a list: the VM's own, else that of its template} */
	static <T> List<T> list(VirtualMachine vm, Function<VmConfiguration, List<T>> feature) {
		List<T> own = feature.apply(vm);
		@Nullable
		VmTemplate template = vm.getTemplate();
		return List.copyOf(own.isEmpty() && template != null ? feature.apply(template) : own);
	}

	/** {@return a value: the VM's own, else that of its template} */
	static <T> Optional<T> value(VirtualMachine vm, Function<VmConfiguration, @Nullable T> feature) {
		@Nullable
		T own = feature.apply(vm);
		@Nullable
		VmTemplate template = vm.getTemplate();
		return Optional.ofNullable(own == null && template != null ? feature.apply(template) : own);
	}
}
