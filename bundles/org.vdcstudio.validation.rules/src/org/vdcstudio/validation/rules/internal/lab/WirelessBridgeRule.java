/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.lab.AdapterKind;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** LAB-18: no nested ESXi host is bridged over Wi-Fi. */
public final class WirelessBridgeRule implements Rule {

	private static final QuickFix MOVE = new BridgeToEthernet();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("LAB-18", Severity.WARNING, "No nested ESXi host is bridged over Wi-Fi")
			.looksAt("VMnet", "PcAdapter", "LabVm", "EsxiHost")
			.because("An access point knows one MAC address for each client. A nested ESXi host speaks for its VMkernel adapters and guests "
					+ "under addresses of their own, whose answers never arrive or arrive now and then.")
			.except("Guests with a single MAC address are translated by Workstation and work over Wi-Fi.")
			.except("A VMnet that lets Workstation choose the adapter may be on either.")
			.remedy("Bridge the VMnet to a wired adapter.")
			.source("VMware Workstation Pro 17: virtual networking", "docs.vmware.com, GUID-FB6C0A06")
			.source("bridging over 802.11 (background)", "general engineering knowledge")
			.quickFix(MOVE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(MOVE);
	}

	@Override
	public void check(RuleContext context) {
		Map<ElementId, ElementId> nested = nestedHosts(context.snapshot());
		for (WorkstationPc pc : context.snapshot().pcs()) {
			for (Vmnet vmnet : pc.vmnets()) {
				@Nullable
				ElementId host = nested.get(vmnet.id());
				Optional<WorkstationPc.Adapter> adapter = pc.adapters().stream()
						.filter(each -> vmnet.bridgedTo().filter(each.id()::equals).isPresent()).findFirst();
				if (host != null && vmnet.mode() == VMnetMode.BRIDGED
						&& adapter.filter(each -> each.kind() == AdapterKind.WIFI).isPresent()) {
					context.report(Violation
							.on(vmnet.id(), ("%s is bridged over Wi-Fi, and nested ESXi host %s is plugged into it: frames for its other MAC "
									+ "addresses get lost. Bridge it to a wired adapter.").formatted(vmnet.id(), host))
							.at("bridgedTo").because("kind of " + adapter.get().id(), adapter.get().kind().getLiteral())
							.see(adapter.get().id(), "the wireless adapter").see(host, "the nested host"));
				}
			}
		}
	}

	/** The first nested host on each VMnet: by the NICs of its virtual machine, or by its own. */
	private static Map<ElementId, ElementId> nestedHosts(DesignSnapshot snapshot) {
		Map<ElementId, ElementId> nested = new HashMap<>();
		for (LabVm vm : snapshot.labVms()) {
			vm.host().ifPresent(host -> vm.nics().forEach(nic -> nic.link().ifPresent(link -> nested.putIfAbsent(link, host))));
		}
		for (Host host : snapshot.hosts()) {
			host.nics().forEach(nic -> nic.link().ifPresent(link -> nested.putIfAbsent(link, host.id())));
		}
		return nested;
	}
}
