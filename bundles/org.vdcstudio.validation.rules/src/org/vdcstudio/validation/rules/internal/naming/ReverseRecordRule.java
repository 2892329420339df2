/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;

import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.naming.ManagedSystem.Management;

/** NAM-03: every management address resolves to a name. */
public final class ReverseRecordRule implements Rule {

	/** Name of the fact that says which address lacks its record. */
	static final String ADDRESS = "address";

	private static final QuickFix ADD_RECORD = new AddPointerRecord();

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-03", Severity.ERROR, "A reverse record exists for every management address")
			.looksAt("EsxiHost", "VCenterServer", "VMkernelAdapter", "DnsServer")
			.because("The installer of vCenter Server looks its own address up and fails when there is no PTR record. For hosts a missing "
					+ "record makes logs and some tools hard to use, so for them it is a warning.")
			.except("For ESXi hosts it is a warning.")
			.except("Only management addresses need a record; those of vMotion, iSCSI and the like do not.")
			.except("An address that comes from DHCP is not known to the design.")
			.remedy("Add a PTR record for the address to a reverse zone of a DNS server that the system asks.")
			.source("vSphere 6.7, DNS requirements for vCenter Server", "docs.vmware.com, GUID-24D34C53")
			.source("vSphere 6.5, vCenter Server Installation and Setup", "docs.vmware.com, GUID-1DD8E69C")
			.quickFix(ADD_RECORD.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(ADD_RECORD);
	}

	@Override
	public void check(RuleContext context) {
		for (ManagedSystem system : ManagedSystem.of(context.topology())) {
			for (Management management : system.management()) {
				if (context.topology().names().reverse(management.address(), system.servers()).isEmpty()) {
					context.report(violation(system, management));
				}
			}
		}
	}

	private static Violation violation(ManagedSystem system, Management management) {
		String message = "%s has no reverse record: %s resolves to no name. Add a PTR record for it.".formatted(system.title(),
				management.address());
		Violation violation = Violation.on(management.owner(), message).at("address").because(ADDRESS, management.address())
				.because("DNS servers asked", system.serverList());
		if (system.isVCenter()) {
			return violation;
		}
		return violation.as(Severity.WARNING).see(system.id(), "the host with this management address");
	}
}
