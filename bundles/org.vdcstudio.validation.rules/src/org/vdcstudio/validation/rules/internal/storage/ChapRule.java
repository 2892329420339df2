/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.IscsiSessions;
import org.vdcstudio.topology.snapshot.Chap;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fleet.FleetReports;

/** STO-18: initiators and targets agree about CHAP. */
public final class ChapRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-18", Severity.ERROR, "An iSCSI adapter and the target it asks have the same CHAP settings")
			.looksAt("IscsiAdapter", "StorageArray", "ChapCredentials", "MutualChapCredentials")
			.because("A target that asks for CHAP refuses an initiator without the right credentials, and an initiator that asks for mutual "
					+ "CHAP refuses a target that cannot prove who it is: there is no session and no LUN.")
			.except("Credentials that a target does not ask for are a warning: whether the login works depends on how strictly the host "
					+ "insists.")
			.except("Mutual CHAP that only the target offers does no harm.")
			.except("An adapter that is disabled is the business of STO-01 alone.")
			.remedy("Give both sides the same CHAP name and secret, or neither side any.")
			.source("vSphere 5.5 Storage, LUN IDs and CHAP", "docs.vmware.com, GUID-E6FD6CAA")
			.quickFix("use-chap-of-target")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new UseChapOfTarget());
	}

	@Override
	public void check(RuleContext context) {
		FleetReports reports = new FleetReports(context);
		IscsiSessions iscsi = context.topology().storage().iscsi();
		for (Host host : context.snapshot().hosts()) {
			for (IscsiAdapter adapter : host.iscsiAdapters()) {
				if (adapter.enabled()) {
					iscsi.asked(adapter).forEach(
							id -> context.snapshot().array(id).flatMap(array -> judge(adapter, array)).ifPresent(reports::report));
				}
			}
		}
	}

	private static Optional<Violation> judge(IscsiAdapter adapter, StorageArray array) {
		Optional<String> refusal = IscsiSessions.refusal(adapter, array);
		if (refusal.isPresent()) {
			return Optional.of(Violation
					.on(adapter.id(), "%s. Give both the same CHAP name and secret.".formatted(refusal.get()))
					.about(array.id().qualifiedName()).because(UseChapOfTarget.TARGET, array.id())
					.because("CHAP of " + array.id(), describe(array.chap())).because("CHAP of " + adapter.id(), describe(adapter.chap()))
					.because("mutual CHAP of " + array.id(), describe(array.mutualChap()))
					.because("mutual CHAP of " + adapter.id(), describe(adapter.mutualChap())).see(array.id(), "the target"));
		}
		if (adapter.chap().isPresent() && array.chap().isEmpty()) {
			return Optional.of(Violation
					.on(adapter.id(), "%s has CHAP credentials and %s asks for none. Ask for CHAP at the target too.".formatted(adapter.id(),
							array.id()))
					.as(Severity.WARNING).at("chap").about(array.id().qualifiedName()).because(UseChapOfTarget.TARGET, array.id())
					.because("CHAP of " + array.id(), "none").see(array.id(), "the target"));
		}
		return Optional.empty();
	}

	private static String describe(Optional<Chap> chap) {
		return chap.map(each -> "name %s, secret %s".formatted(each.user(), each.secret())).orElse("none");
	}
}
