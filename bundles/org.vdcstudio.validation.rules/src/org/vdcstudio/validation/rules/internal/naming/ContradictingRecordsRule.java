/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.NameResolution.Forward;
import org.vdcstudio.topology.NameResolution.Reverse;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.naming.ManagedSystem.Management;

/** NAM-04: forward and reverse records say the same as the design. */
public final class ContradictingRecordsRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-04", Severity.ERROR, "Forward and reverse records agree with the addresses of the design")
			.looksAt("EsxiHost", "VCenterServer", "VMkernelAdapter", "DnsServer")
			.because("A name that leads to another machine, or an address that claims another name, breaks the installation of vCenter "
					+ "Server and certificate checks in ways that are hard to recognise.")
			.except("A record that is missing is the business of NAM-02 and NAM-03 and no contradiction.")
			.except("A name may have several addresses, when a management address of the system is among them.")
			.except("A second management address that the name does not lead to may have a name of its own.")
			.remedy("Correct the record, or the address in the design.")
			.source("vSphere 7.0, prerequisites for deploying vCenter Server", "docs.vmware.com, GUID-8F62E118")
			.source("VCF 9 deployment guide: DNS, NTP and certificates",
					"https://vcf9-deployment-guide.pages.dev/requirements/dns-ntp-certs")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (ManagedSystem system : ManagedSystem.of(context.topology())) {
			if (!system.management().isEmpty()) {
				system.qualifiedName().ifPresent(name -> check(system, name, context));
			}
		}
	}

	private static void check(ManagedSystem system, DomainName name, RuleContext context) {
		NameResolution names = context.topology().names();
		List<Forward> forward = names.forward(name, system.servers());
		if (!forward.isEmpty() && system.management().stream().noneMatch(each -> isAmong(each, forward))) {
			context.report(wrongForward(system, name, forward));
		}
		for (Management management : system.management()) {
			List<Reverse> reverse = names.reverse(management.address(), system.servers());
			boolean mine = system.management().size() == 1 || isAmong(management, forward);
			if (mine && !reverse.isEmpty() && reverse.stream().noneMatch(each -> each.name().equals(name))) {
				context.report(wrongReverse(system, name, management, reverse));
			}
		}
	}

	private static boolean isAmong(Management management, List<Forward> answers) {
		return answers.stream().anyMatch(answer -> answer.address().equals(management.address()));
	}

	private static Violation wrongForward(ManagedSystem system, DomainName name, List<Forward> answers) {
		String found = String.join(", ", answers.stream().map(answer -> answer.address().toString()).toList());
		String designed = String.join(", ", system.management().stream().map(each -> each.address().toString()).toList());
		Violation violation = Violation
				.on(system.id(), "%s resolves to %s, but %s has %s. Correct the A record or the address.".formatted(name, found,
						system.title(), designed))
				.at("fqdn").about("forward").because("forward lookup of " + name, found).because("management address", designed);
		for (Forward answer : answers) {
			violation = violation.see(answer.record(), "the record that says " + answer.address());
		}
		return violation;
	}

	private static Violation wrongReverse(ManagedSystem system, DomainName name, Management management, List<Reverse> answers) {
		String found = String.join(", ", answers.stream().map(answer -> answer.name().toString()).toList());
		Violation violation = Violation
				.on(system.id(), "%s resolves to %s, but it belongs to %s. Correct the PTR record.".formatted(management.address(), found,
						name))
				.at("fqdn").about("reverse " + management.address()).because("reverse lookup of " + management.address(), found)
				.because("name of " + system.id(), name);
		for (Reverse answer : answers) {
			violation = violation.see(answer.record(), "the record that says " + answer.name());
		}
		return violation;
	}
}
