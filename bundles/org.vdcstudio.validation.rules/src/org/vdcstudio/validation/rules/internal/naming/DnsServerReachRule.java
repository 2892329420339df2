/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;
import java.util.OptionalInt;

import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Flow;
import org.vdcstudio.topology.Reach;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** NAM-08: DNS servers can be asked. */
public final class DnsServerReachRule implements Rule {

	private static final int DNS_PORT = 53;

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-08", Severity.ERROR, "Every DNS server is reached by those who are to ask it")
			.looksAt("EsxiHost", "VCenterServer", "DnsServer", "VMkernelAdapter")
			.because("A server that a host cannot reach answers none of its questions, however right its records are; logins and lookups wait "
					+ "for it until they time out.")
			.except("Systems that name no DNS server are not judged.")
			.except("What depends on a part of the network that the design does not show is not called unreachable.")
			.remedy("Connect the network of the server, add the route or permit UDP port 53, or name another server.")
			.source("VCF 9 deployment guide: DNS, NTP and certificates",
					"https://vcf9-deployment-guide.pages.dev/requirements/dns-ntp-certs")
			.source("vSphere 6.7, DNS requirements for vCenter Server", "docs.vmware.com, GUID-24D34C53")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Declarations declarations = new Declarations(context);
		for (Host host : context.snapshot().hosts()) {
			List<ElementId> from = host.vmkernelAdapters(VMkernelService.MANAGEMENT).map(VmkernelAdapter::id).toList();
			host.dnsServers().forEach(server -> judge(host.declaration(), from, server, context, declarations));
		}
		for (VCenter server : context.snapshot().vCenters()) {
			server.dnsServers().forEach(asked -> judge(server.id(), List.of(server.id()), asked, context, declarations));
		}
	}

	private static void judge(ElementId client, List<ElementId> from, ElementId asked, RuleContext context, Declarations declarations) {
		List<Ipv4Address> addresses = context.snapshot().dnsServer(asked).stream().flatMap(server -> server.addresses().stream())
				.flatMap(address -> address.value().stream()).toList();
		List<Reach> attempts = from.stream().flatMap(each -> addresses.stream()
				.map(address -> context.topology().ip().reach(new Flow(each, address, Protocol.UDP, OptionalInt.of(DNS_PORT)), StateOverlay.INITIAL)))
				.toList();
		if (!attempts.isEmpty() && attempts.stream().allMatch(Reach::fails)) {
			Reach first = attempts.getFirst();
			declarations.report(Violation.on(client, "%s does not reach DNS server %s: %s".formatted(client, asked, first.reason())).at("dnsServers")
					.about(asked.qualifiedName()).because(first.hops()).because("why", first.reason()).see(asked, "the DNS server"));
		}
	}
}
