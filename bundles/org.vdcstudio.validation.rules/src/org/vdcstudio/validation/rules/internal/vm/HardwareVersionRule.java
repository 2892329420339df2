/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** VMS-07: the virtual hardware is neither old nor newer than a host knows. */
public final class HardwareVersionRule extends VirtualMachineRule {

	private static final RuleParameter<Integer> OLDEST = RuleParameter.integer("oldest",
			"The oldest virtual hardware version that is good enough", 17);

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("VMS-07", Severity.WARNING, "Virtual hardware is current, and known to every host that may run the VM")
			.looksAt("VirtualMachine", "VmTemplate", "EsxiHost", "Cluster")
			.parameter(OLDEST)
			.because("Old virtual hardware lacks security features such as virtual TPM and the mitigations of CPU flaws. A host that does not "
					+ "know a version can neither start the VM nor take it over.")
			.except("A version that some host does not know is an error.")
			.except("Without a version the VM has the newest its host knows, which is right.")
			.except("Hosts without a version, or with one newer than this rule knows, are taken to know everything.")
			.remedy("Choose a version between the oldest that is good enough and the newest that the oldest host knows.")
			.source("VMware Cloud Foundation 9 security configuration guide, control vm-9.virtual-hardware",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.source("vCheck for vSphere: VM hardware version", "https://github.com/alanrenouf/vCheck-vSphere")
			.build();

	/** Created by the registry. */
	public HardwareVersionRule() {
		super(METADATA);
	}

	@Override
	void check(Vm vm, RuleContext context, Declarations declarations) {
		if (vm.settings().hardwareVersion().isEmpty()) {
			return;
		}
		int version = vm.settings().hardwareVersion().getAsInt();
		int oldest = context.value(OLDEST);
		ElementId place = declarations.saying(vm, "hardwareVersion");
		if (version < oldest) {
			declarations.report(Violation
					.on(place, "%s has virtual hardware %d, older than %d. Upgrade it.".formatted(place, version, oldest)).at("hardwareVersion")
					.because("virtual hardware", version));
		}
		hosts(vm, context.snapshot()).filter(host -> newest(host).filter(known -> known < version).isPresent()).findFirst()
				.ifPresent(host -> declarations.report(Violation
						.on(place, "%s has virtual hardware %d, but host %s with ESXi %s knows only up to %d. Lower it, or upgrade the host."
								.formatted(place, version, host.id(), host.version(), newest(host).orElseThrow()))
						.as(Severity.ERROR).at("hardwareVersion").because("virtual hardware", version)
						.because("ESXi of " + host.id(), host.version()).see(host.id(), "a host that may have to run it")));
	}

	private static Stream<Host> hosts(Vm vm, DesignSnapshot design) {
		Optional<Cluster> cluster = vm.placement().flatMap(design::cluster);
		List<ElementId> hosts = cluster.map(Cluster::hosts).orElse(vm.host().stream().toList());
		return hosts.stream().flatMap(host -> design.host(host).stream());
	}

	private static Optional<Integer> newest(Host host) {
		return host.version().value().flatMap(VirtualHardware::newestOf);
	}
}
