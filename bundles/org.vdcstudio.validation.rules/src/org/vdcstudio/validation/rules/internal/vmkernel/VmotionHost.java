/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.rules.internal.cluster.ClusterMembers;

/**
 * A host that takes part in vMotion.
 *
 * @param host     the host
 * @param adapters the VMkernel adapters that vMotion uses: as soon as there is one on the vMotion stack, only those
 */
record VmotionHost(Host host, List<VmkernelAdapter> adapters) {

	/** Copies the list. */
	VmotionHost {
		adapters = List.copyOf(adapters);
	}

	/** The host with its adapters; empty when vMotion is on at none. */
	static Optional<VmotionHost> of(Host host) {
		List<VmkernelAdapter> all = host.vmkernelAdapters(VMkernelService.VMOTION).toList();
		List<VmkernelAdapter> onOwnStack = all.stream().filter(adapter -> adapter.stack() == TcpIpStack.VMOTION).toList();
		return all.isEmpty() ? Optional.empty() : Optional.of(new VmotionHost(host, onOwnStack.isEmpty() ? all : onOwnStack));
	}

	/** The hosts of a cluster that take part. */
	static List<VmotionHost> in(ClusterMembers members) {
		return members.hosts().stream().map(VmotionHost::of).flatMap(Optional::stream).toList();
	}

	/** Whether all its adapters have addresses, by hand or from DHCP. */
	boolean isFinished() {
		return adapters.stream().allMatch(adapter -> adapter.dhcp() || adapter.address().value().isPresent());
	}

	/** The TCP/IP stack that vMotion uses. */
	TcpIpStack stack() {
		return adapters.getFirst().stack();
	}

	/** The most frequent of some values; the first of them when several are. */
	static <T> T mostFrequent(List<T> values) {
		Map<T, Integer> counts = new LinkedHashMap<>();
		values.forEach(value -> counts.merge(value, 1, Integer::sum));
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return values.stream().filter(value -> counts.getOrDefault(value, 0) == most).findFirst().orElseThrow();
	}
}
