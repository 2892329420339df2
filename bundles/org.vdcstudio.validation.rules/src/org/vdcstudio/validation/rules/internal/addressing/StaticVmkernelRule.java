/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** IPA-10: what others rely on keeps its address. */
public final class StaticVmkernelRule implements Rule {

	private static final Set<VMkernelService> SERVICES = EnumSet.of(VMkernelService.MANAGEMENT, VMkernelService.VMOTION, VMkernelService.VSAN);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("IPA-10", Severity.WARNING, "VMkernel adapters for management, vMotion, vSAN and iSCSI have static addresses")
			.looksAt("VMkernelAdapter", "IscsiAdapter", "DhcpReservation")
			.because("HA, vSAN and storage arrays know hosts by their addresses. A host that gets another one after a reboot is not the host "
					+ "they know; and after a power failure the DHCP server may itself be a VM that waits for this host.")
			.except("An address that DHCP reserves for the adapter persists.")
			.except("VMkernel adapters for other services may use DHCP.")
			.remedy("Give the adapter a static address.")
			.source("vSphere 6.7 Availability, p. 31 (HA checklist)", "docs.vmware.com, vSphere 6.7 Availability")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Set<MacAddress> reserved = new HashSet<>();
		context.snapshot().subnets().forEach(subnet -> subnet.dhcpScopes()
				.forEach(scope -> scope.reservations().forEach(each -> each.mac().value().ifPresent(reserved::add))));
		Declarations declarations = new Declarations(context);
		for (Host host : context.snapshot().hosts()) {
			host.vmkernelAdapters().filter(adapter -> adapter.dhcp() && adapter.address().isBlank())
					.filter(adapter -> adapter.mac().value().filter(reserved::contains).isEmpty())
					.forEach(adapter -> duty(host, adapter).ifPresent(duty -> {
						ElementId place = declarations.of(adapter.id());
						declarations.report(Violation
								.on(place, "%s is for %s and gets its address from DHCP. Give it a static one.".formatted(place, duty)).at("dhcp")
								.because("duty", duty));
					}));
		}
	}

	private static Optional<String> duty(Host host, VmkernelAdapter adapter) {
		return SERVICES.stream().filter(adapter::carries).map(VMkernelService::getLiteral).findFirst().or(() -> host.iscsiAdapters().stream()
				.filter(iscsi -> iscsi.boundAdapters().contains(adapter.id())).map(iscsi -> "iSCSI").findFirst());
	}
}
