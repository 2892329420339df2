/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** NAM-20: a false clock can be told from the right one. */
public final class TimeSourceCountRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("NAM-20", Severity.WARNING, "A system asks one time source or at least four")
			.looksAt("EsxiHost", "VCenterServer", "NtpSource")
			.because("Of two clocks that differ nobody can tell which one is right, so two sources are worse than one. Three can outvote a false "
					+ "one only as long as all three work; four can lose one.")
			.except("Three sources are information.")
			.except("Systems that ask the same sources are one finding.")
			.remedy("Name one source, or four and more.")
			.source("VMware Cloud Foundation 9 security configuration guide, control esx-9.time",
					"https://github.com/vmware/vcf-security-and-compliance-guidelines")
			.source("RFC 8633: Network Time Protocol Best Current Practices, section 3.2", "https://www.rfc-editor.org/rfc/rfc8633")
			.build();

	private static final int TIE = 2;
	private static final int NO_SPARE = 3;

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Map<Set<ElementId>, ElementId> first = new LinkedHashMap<>();
		context.snapshot().hosts().forEach(host -> first.putIfAbsent(new TreeSet<>(host.services().ntpSources()), host.declaration()));
		context.snapshot().vCenters().forEach(server -> first.putIfAbsent(new TreeSet<>(server.ntpSources()), server.id()));
		first.forEach((sources, element) -> {
			if (sources.size() == TIE || sources.size() == NO_SPARE) {
				String reason = sources.size() == TIE ? "nobody can tell which is right when they differ"
						: "one that fails leaves two, and nobody can tell which is right";
				context.report(Violation
						.on(element, "%s asks %d time sources: %s. Name one, or four.".formatted(element, sources.size(), reason))
						.as(sources.size() == TIE ? Severity.WARNING : Severity.INFORMATION).at("ntpSources")
						.because("time sources", String.join(", ", sources.stream().map(ElementId::qualifiedName).toList())));
			}
		});
	}
}
