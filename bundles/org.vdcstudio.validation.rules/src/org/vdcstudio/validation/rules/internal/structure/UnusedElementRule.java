/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import java.util.List;
import java.util.Set;

import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** STR-02: nothing is left over. */
public final class UnusedElementRule implements Rule {

	private static final QuickFix REMOVE = new RemoveUnused();

	private static final RuleParameter<List<String>> KINDS = RuleParameter.words("kinds", "The kinds of element that are judged", "StandardSwitch",
			"AccessGroup", "PortGroup", "DistributedPortGroup", "PhysicalNic", "VmfsDatastore", "NfsDatastore", "VmTemplate", "HostTemplate");

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STR-02", Severity.WARNING, "Everything in the design is used by something")
			.looksAt("StandardSwitch", "AccessGroup", "PortGroup", "DistributedPortGroup", "PhysicalNic", "VmfsDatastore", "NfsDatastore",
					"VmTemplate", "HostTemplate")
			.parameter(KINDS)
			.because("What nothing uses is either a remainder, which confuses whoever reads the design next, or a sign that something that "
					+ "should use it does not: a typing error in a label, a host that was forgotten.")
			.except("Port groups, NICs, datastores and templates that wait for their use are information; a switch without port groups and an "
					+ "access group without initiators or LUNs do nothing at all and are warnings.")
			.except("In a design without any VM, no datastore, template or port group is called unused.")
			.except("Datastores that HA uses for heartbeats are used.")
			.remedy("Remove it, or connect what should use it.")
			.source("Batfish: unused structures", "https://github.com/batfish/batfish")
			.quickFix(REMOVE.id())
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(REMOVE);
	}

	@Override
	public void check(RuleContext context) {
		Set<String> kinds = Set.copyOf(context.value(KINDS));
		Declarations declarations = new Declarations(context);
		new UnusedElements(context.design(), declarations).forEach((element, what) -> {
			if (kinds.contains(element.kind())) {
				Severity severity = element.kind().equals("StandardSwitch") || element.kind().equals("AccessGroup") ? Severity.WARNING
						: Severity.INFORMATION;
				declarations.report(Violation.on(element, "%s %s. Remove it, or connect what should use it.".formatted(element, what)).as(severity)
						.because("use", "none"));
			}
		});
	}
}
