/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** VMK-04: vMotion has a network of its own. */
public final class DedicatedVmotionNetworkRule implements Rule {

	private static final RuleParameter<List<String>> TOLERATED = RuleParameter.words("tolerated",
			"Services that may share an adapter or network with vMotion, by their names in the language", "provisioning");

	private static final RuleMetadata METADATA = RuleMetadata.rule("VMK-04", Severity.WARNING, "vMotion has a network of its own")
			.looksAt("VMkernelAdapter", "PortGroup", "VirtualMachine")
			.because("vMotion copies the memory of VMs, in the clear unless encryption is required, as fast as the network can. On a network "
					+ "of its own nobody reads along, and management, storage and VMs do not stall while it runs.")
			.except("Storage on the same adapter is the business of VMK-26.")
			.except("Several adapters may carry vMotion on one network.")
			.except("Networks outside the design are told apart by VLAN; where frames leave the host untagged, by subnet.")
			.remedy("Give vMotion its own port group, VLAN and subnet, and switch no other service on at its adapter.")
			.parameter(TOLERATED)
			.source("vSphere 6.0, vCenter Server and Host Management, p. 122 (vMotion networking requirements)", "EN-001733")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.vmk-vmotion",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Set<String> tolerated = Set.copyOf(context.value(TOLERATED));
		NetworkUsers users = NetworkUsers.besidesVmotion(context.topology(), tolerated);
		for (Host host : context.snapshot().hosts()) {
			for (VmkernelAdapter adapter : host.vmkernelAdapters(VMkernelService.VMOTION).toList()) {
				List<Evidence> others = new ArrayList<>(otherDuties(adapter, tolerated));
				others.addAll(users.on(adapter));
				if (!others.isEmpty()) {
					context.report(Violation
							.on(adapter.id(), "vMotion of %s shares its network: %s is used for other things too. Give vMotion a network of "
									.formatted(host.id(), adapter.id()) + "its own.")
							.at("services").because(others));
				}
			}
		}
	}

	private static List<Evidence> otherDuties(VmkernelAdapter adapter, Set<String> tolerated) {
		List<Evidence> duties = new ArrayList<>();
		adapter.services().stream().filter(service -> service != VMkernelService.VMOTION && service != VMkernelService.VSAN).sorted().map(VMkernelService::getLiteral)
				.filter(service -> !tolerated.contains(service))
				.forEach(service -> duties.add(new Evidence(adapter.id().qualifiedName(), "also carries " + service)));
		return duties;
	}
}
