/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.topology.IscsiSessions;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-08: targets are asked where one listens. */
public final class DiscoveryAddressRule implements Rule {

	/** Evidence: the end point that is asked. */
	static final String ASKED = "asked";

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-08", Severity.ERROR, "An enabled iSCSI adapter asks for targets where a portal of the design listens")
			.looksAt("IscsiAdapter", "StaticTarget", "Portal")
			.because("A target is found by asking one of its portals at its address and TCP port, 3260 when nothing else is said. An "
					+ "address or port at which nobody listens finds nothing; an adapter that asks nobody neither.")
			.except("Without any iSCSI portal in the design the targets are taken to be outside of it.")
			.except("An adapter that is disabled is the business of STO-01 alone.")
			.remedy("Ask a portal of the target: its address, and its port when it is not 3260.")
			.source("RFC 7143, iSCSI: default port and SendTargets", "https://www.rfc-editor.org/rfc/rfc7143")
			.source("vSphere 7.0 Storage, iSCSI networking best practices", "docs.vmware.com, GUID-4C19E34E")
			.quickFix("correct-discovery-address")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new CorrectDiscoveryAddress());
	}

	@Override
	public void check(RuleContext context) {
		boolean anyTarget = context.snapshot().arrays().stream().anyMatch(array -> !array.luns().isEmpty() && !array.portals().isEmpty());
		if (!anyTarget) {
			return;
		}
		FleetReports reports = new FleetReports(context);
		for (Host host : context.snapshot().hosts()) {
			host.iscsiAdapters().stream().filter(IscsiAdapter::enabled).forEach(adapter -> judge(adapter, context, reports));
		}
	}

	private static void judge(IscsiAdapter adapter, RuleContext context, FleetReports reports) {
		if (adapter.discovery().isEmpty() && adapter.staticTargets().isEmpty()) {
			if (!adapter.boundAdapters().isEmpty()) {
				reports.report(Violation.on(adapter.id(),
						"%s is enabled and bound but asks nobody for targets. Give it the address of a portal.".formatted(adapter.id()))
						.because(ASKED, "nobody"));
			}
			return;
		}
		IscsiSessions iscsi = context.topology().storage().iscsi();
		for (int i = 0; i < adapter.discovery().size(); i++) {
			Written<Endpoint> address = adapter.discovery().get(i);
			if (address.value().filter(endpoint -> iscsi.portalAt(endpoint).isEmpty()).isPresent()) {
				reports.report(Violation
						.on(adapter.id(), "%s asks %s for targets, where no portal of the design listens. Ask the address and port of a portal."
								.formatted(adapter.id(), address.value().get()))
						.at("discoveryAddresses", i).about(address.text()).because(ASKED, address.value().get())
						.because("portals of the design", portals(context)));
			}
		}
		for (IscsiAdapter.StaticTarget target : adapter.staticTargets()) {
			judge(target, context, iscsi).ifPresent(reports::report);
		}
	}

	private static Optional<Violation> judge(IscsiAdapter.StaticTarget target, RuleContext context, IscsiSessions iscsi) {
		Optional<Endpoint> endpoint = target.endpoint().value();
		if (endpoint.isEmpty()) {
			return Optional.empty();
		}
		Optional<StorageArray> array = iscsi.portalAt(endpoint.get()).flatMap(portal -> context.snapshot().array(portal.array()));
		if (array.isEmpty()) {
			return Optional.of(Violation
					.on(target.id(), "A static target is expected at %s, where no portal of the design listens. Name the address and port of a portal."
							.formatted(endpoint.get()))
					.at("endpoint").because(ASKED, endpoint.get()).because("portals of the design", portals(context)));
		}
		Optional<Iqn> actual = array.get().iqn().value();
		if (actual.isPresent() && target.iqn().value().isPresent() && !actual.equals(target.iqn().value())) {
			return Optional.of(Violation
					.on(target.id(), "The target at %s is %s, not %s. Name the target that is there.".formatted(endpoint.get(), actual.get(),
							target.iqn()))
					.at("iqn").because("IQN of " + array.get().id(), actual.get()).see(array.get().id(), "the target at this address"));
		}
		return Optional.empty();
	}

	private static String portals(RuleContext context) {
		List<String> portals = context.snapshot().arrays().stream().flatMap(array -> array.portals().stream())
				.flatMap(portal -> portal.endpoint().value().stream()).map(Endpoint::toString).toList();
		return portals.size() > 4 ? "%s and %d more".formatted(String.join(", ", portals.subList(0, 4)), portals.size() - 4)
				: String.join(", ", portals);
	}
}
