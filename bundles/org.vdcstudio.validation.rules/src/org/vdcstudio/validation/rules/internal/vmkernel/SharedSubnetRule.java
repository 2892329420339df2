/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** VMK-02: the VMkernel adapters of one TCP/IP stack are in different subnets. */
public final class SharedSubnetRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMK-02", Severity.ERROR, "The VMkernel adapters of one TCP/IP stack are in different subnets")
			.looksAt("VMkernelAdapter", "IscsiAdapter")
			.because("A stack has one route to a subnet, so it sends everything for that subnet through one of the adapters. The other one "
					+ "receives but never answers: traffic takes the wrong NIC, and fails with it.")
			.except("VMkernel adapters bound to the same iSCSI adapter may share a subnet; port binding is made for that.")
			.except("VMkernel adapters for vMotion may share a subnet: multi-NIC vMotion.")
			.except("Adapters of different TCP/IP stacks have routes of their own.")
			.remedy("Put one of the adapters into another subnet or onto another TCP/IP stack, or let one adapter carry both services.")
			.source("Broadcom KB 318546 (VMware KB 2010877): multi-homing on ESXi",
					"https://knowledge.broadcom.com/external/article/318546")
			.source("vSphere 8.0 Networking, VMkernel networking layer", "docs.vmware.com, GUID-D4191320")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (Host host : context.snapshot().hosts()) {
			Map<TcpIpStack, List<VmkernelAdapter>> seen = new EnumMap<>(TcpIpStack.class);
			for (VmkernelAdapter adapter : host.vmkernelAdapters().filter(each -> each.address().value().isPresent()).toList()) {
				List<VmkernelAdapter> earlier = seen.computeIfAbsent(adapter.stack(), key -> new ArrayList<>());
				earlier.stream().filter(other -> collides(host, adapter, other)).findFirst()
						.ifPresent(other -> context.report(violation(adapter, other)));
				earlier.add(adapter);
			}
		}
	}

	private static boolean collides(Host host, VmkernelAdapter adapter, VmkernelAdapter other) {
		return share(adapter.address().value(), other.address().value()) && !areBoundTogether(host, adapter, other)
				&& !(adapter.carries(VMkernelService.VMOTION) && other.carries(VMkernelService.VMOTION));
	}

	private static boolean share(Optional<Ipv4Interface> a, Optional<Ipv4Interface> b) {
		return a.isPresent() && b.isPresent()
				&& (a.get().prefix().contains(b.get().prefix().network()) || b.get().prefix().contains(a.get().prefix().network()));
	}

	private static boolean areBoundTogether(Host host, VmkernelAdapter adapter, VmkernelAdapter other) {
		return host.iscsiAdapters().stream().map(IscsiAdapter::boundAdapters)
				.anyMatch(bound -> bound.contains(adapter.id()) && bound.contains(other.id()));
	}

	private static Violation violation(VmkernelAdapter adapter, VmkernelAdapter other) {
		return Violation
				.on(adapter.id(), "%s and %s share a subnet on the %s TCP/IP stack. Move one of them to another subnet or stack."
						.formatted(adapter.id(), other.id(), adapter.stack().getLiteral()))
				.at("address").because("address of " + other.id(), other.address()).because("address of " + adapter.id(), adapter.address())
				.because("TCP/IP stack", adapter.stack().getLiteral()).see(other.id(), "the other adapter in this subnet");
	}
}
