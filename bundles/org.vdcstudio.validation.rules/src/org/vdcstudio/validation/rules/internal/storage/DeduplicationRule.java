/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;
import org.vdcstudio.validation.rules.internal.fix.SetFixedValue;

/** STO-39: deduplication comes with compression. */
public final class DeduplicationRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-39", Severity.ERROR, "vSAN deduplicates only together with compression")
			.looksAt("VsanDatastore")
			.because("The original storage architecture knows compression alone, or deduplication and compression; deduplication alone "
					+ "cannot be chosen.")
			.except("Compression without deduplication is fine.")
			.remedy("Switch compression on too, or deduplication off.")
			.source("Terraform provider for vSphere: compute cluster, vsan_dedup_enabled",
					"https://github.com/hashicorp/terraform-provider-vsphere")
			.quickFix("switch-compression-on")
			.build();

	private static final QuickFix COMPRESS = new SetFixedValue("switch-compression-on", "Switch compression on", "VsanDatastore",
			"compression", Boolean.TRUE);

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(COMPRESS);
	}

	@Override
	public void check(RuleContext context) {
		for (Datastore datastore : context.snapshot().datastores()) {
			if (datastore instanceof Datastore.Vsan vsan && vsan.deduplication() && !vsan.compression()) {
				context.report(Violation
						.on(vsan.id(), "%s deduplicates without compression, which vSAN does not offer. Switch compression on.".formatted(vsan.id()))
						.at("deduplication").because("deduplication", "on").because("compression", "off"));
			}
		}
	}
}
