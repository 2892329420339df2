/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;

import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** NAM-19: everybody has the same time. */
public final class TimeSourceRule implements Rule {

	private static final QuickFix ADD_SOURCE = new AddTimeSource();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-19", Severity.ERROR, "Every ESXi host and vCenter Server has a time source, all hosts of a cluster the same")
			.looksAt("EsxiHost", "HostTemplate", "VCenterServer", "NtpSource", "Cluster")
			.because("Certificates, tickets and vSAN refuse partners whose clock is wrong, and the installer of vCenter Server stops when it "
					+ "differs from that of its host. Clocks of servers run apart by seconds a week, those of VMs far more.")
			.except("Different sources within a cluster are a warning.")
			.except("What a host template does not say for all its hosts is reported at the template.")
			.remedy("Name an NTP source at the host or vCenter Server, the same for all.")
			.source("vSphere 7.0, prerequisites for deploying vCenter Server", "docs.vmware.com, GUID-8F62E118")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.time",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.source("VCF 9 deployment guide: DNS, NTP and certificates",
					"https://vcf9-deployment-guide.pages.dev/requirements/dns-ntp-certs")
			.quickFix(ADD_SOURCE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ADD_SOURCE);
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		for (Host host : context.snapshot().hosts()) {
			if (host.services().ntpSources().isEmpty()) {
				ElementId place = declarations.silent(host, "ntpSources");
				declarations.report(missing(place, place.equals(host.declaration()) ? "Host " + place : "Host template " + place));
			}
		}
		for (VCenter server : context.snapshot().vCenters()) {
			if (server.ntpSources().isEmpty()) {
				declarations.report(missing(server.id(), "vCenter Server " + server.id()));
			}
		}
		context.snapshot().clusters().forEach(cluster -> compare(cluster, context.snapshot(), declarations));
	}

	private static Violation missing(ElementId element, String title) {
		return Violation.on(element, "%s has no time source. Name an NTP source.".formatted(title)).at("ntpSources");
	}

	private static void compare(Cluster cluster, DesignSnapshot design, Declarations declarations) {
		List<Host> hosts = cluster.hosts().stream().flatMap(id -> design.host(id).stream())
				.filter(host -> !host.services().ntpSources().isEmpty()).toList();
		Majority.of(hosts, TimeSourceRule::sources).ifPresent(usual -> {
			for (Host host : hosts) {
				if (!sources(host).equals(usual)) {
					declarations.report(Violation
							.on(host.declaration(), "%s has its time from %s, most hosts of cluster %s from %s. Use the same for all.".formatted(
									host.declaration(), sources(host), cluster.id(), usual))
							.as(Severity.WARNING).at("ntpSources").because("most hosts", usual).see(cluster.id(), "the cluster"));
				}
			}
		});
	}

	private static String sources(Host host) {
		return String.join(", ", host.services().ntpSources().stream().map(ElementId::qualifiedName).sorted().toList());
	}
}
