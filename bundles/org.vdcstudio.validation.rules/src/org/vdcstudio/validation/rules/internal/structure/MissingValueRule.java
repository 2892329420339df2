/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** STR-03: what cannot be left open is said. */
public final class MissingValueRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STR-03", Severity.ERROR, "Nothing is blank that has to be known before anything is deployed")
			.looksAt("EsxiHost", "VMkernelAdapter", "VirtualMachine", "LabVm", "DnsServer", "NtpSource", "Subnet", "RouterInterface", "VmfsDatastore",
					"NfsDatastore", "Cluster")
			.because("What is blank is decided later by somebody else, or by a default. Rules and simulation leave out what is not known, so a "
					+ "design with blanks looks better than it is.")
			.except("A template may leave to its hosts and VMs what differs between them.")
			.except("Names are the business of NAM-01, time sources of NAM-19, the address of vCenter Server of IPA-11.")
			.except("What has a default, such as the number of CPUs of a VM, may be blank.")
			.remedy("Fill in what the message names.")
			.source("VMware Cloud Builder: validation tasks of a bring-up (JSON specification)",
					"https://my-cloudy-world.com/2021/05/28/vmware-cloud-builder-bringup-validation-tasks")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		DesignSnapshot design = context.snapshot();
		for (Host host : design.hosts()) {
			report(host.declaration(), blanks(host), declarations);
			Stream.concat(host.vmkernelAdapters(), host.network().strayAdapters().stream())
					.filter(adapter -> adapter.address().isBlank() && !adapter.dhcp())
					.forEach(adapter -> report(declarations.of(adapter.id()), List.of("address"), declarations));
		}
		design.vms().stream().filter(vm -> vm.memory().isEmpty()).forEach(vm -> report(vm.declaration(), List.of("memory"), declarations));
		design.labVms().stream().filter(vm -> vm.memory().isEmpty()).forEach(vm -> report(vm.id(), List.of("memory"), declarations));
		design.dnsServers().stream().filter(server -> server.addresses().isEmpty())
				.forEach(server -> report(server.id(), List.of("address"), declarations));
		design.ntpSources().stream().filter(source -> source.addresses().isEmpty() && source.fqdn().isBlank())
				.forEach(source -> report(source.id(), List.of("name or address"), declarations));
		design.subnets().stream().filter(subnet -> subnet.prefix().isBlank())
				.forEach(subnet -> report(subnet.id(), List.of("prefix"), declarations));
		design.routers().stream().flatMap(router -> router.interfaces().stream()).filter(each -> each.address().isBlank())
				.forEach(each -> report(each.id(), List.of("address"), declarations));
		design.clusters().stream().filter(cluster -> cluster.hosts().isEmpty())
				.forEach(cluster -> report(cluster.id(), List.of("host"), declarations));
		for (Datastore datastore : design.datastores()) {
			if (datastore instanceof Datastore.Vmfs vmfs && vmfs.extents().isEmpty()) {
				report(vmfs.id(), List.of("LUN or disk"), declarations);
			} else if (datastore instanceof Datastore.Nfs nfs && nfs.exportedAs().isEmpty()) {
				report(nfs.id(), List.of("export"), declarations);
			}
		}
	}

	private static List<String> blanks(Host host) {
		List<String> blanks = new ArrayList<>();
		if (host.version().isBlank()) {
			blanks.add("version");
		}
		if (host.cores() == 0) {
			blanks.add("CPU");
		}
		if (host.memory().isEmpty()) {
			blanks.add("memory");
		}
		return blanks;
	}

	private static void report(ElementId place, List<String> blanks, Declarations declarations) {
		if (!blanks.isEmpty()) {
			String missing = String.join(", no ", blanks);
			declarations.report(Violation.on(place, "%s has no %s. Fill it in.".formatted(place, missing)).because("blank",
					String.join(", ", blanks)));
		}
	}
}
