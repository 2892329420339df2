/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.StorageArray.AccessGroup;
import org.vdcstudio.topology.snapshot.StorageArray.Presentation;
import org.vdcstudio.validation.QuickFix;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** STO-12: a LUN has one number for all hosts. */
public final class LunNumberRule implements Rule {

	/** Evidence: the number that most hosts know, by being the first. */
	static final String FIRST = "first LUN number";

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("STO-12", Severity.WARNING, "A LUN is presented to all hosts under the same LUN number")
			.looksAt("AccessGroup", "LunPresentation", "Lun")
			.because("Hosts tell devices apart by their UUID, so a datastore works all the same; but raw device mappings and people go by "
					+ "the number, and a device with another number on each host is easily mistaken for another one.")
			.except("Numbers of different LUNs, and of LUNs that only one group shows, may be what they are.")
			.remedy("Present the LUN under one number in all access groups.")
			.source("vSphere 5.5 Storage, LUN IDs and CHAP", "docs.vmware.com, GUID-E6FD6CAA")
			.source("vSphere 6.7 Storage, setting up LUNs", "docs.vmware.com, GUID-BABF0D52")
			.quickFix("present-under-one-number")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public List<QuickFix> quickFixes() {
		return List.of(new PresentUnderOneNumber());
	}

	@Override
	public void check(RuleContext context) {
		for (StorageArray array : context.snapshot().arrays()) {
			Map<ElementId, OptionalInt> own = new HashMap<>();
			array.luns().forEach(lun -> own.put(lun.id(), lun.number()));
			Map<ElementId, Integer> first = new HashMap<>();
			for (AccessGroup group : array.accessGroups()) {
				for (Presentation each : group.presentations()) {
					each.lun().ifPresent(lun -> number(each, own.getOrDefault(lun, OptionalInt.empty())).ifPresent(number -> {
						@Nullable
						Integer known = first.putIfAbsent(lun, number);
						if (known != null && known != number) {
							context.report(violation(group, each, lun, number, known));
						}
					}));
				}
			}
		}
	}

	private static OptionalInt number(Presentation presentation, OptionalInt fallback) {
		return presentation.number().isPresent() ? presentation.number() : fallback;
	}

	private static Violation violation(AccessGroup group, Presentation presentation, ElementId lun, int number, int first) {
		return Violation
				.on(presentation.id(), "%s shows %s as LUN %d, another group as LUN %d. Use one number.".formatted(group.id(), lun, number,
						first))
				.at("number").because("LUN number in " + group.id(), number).because(FIRST, first).see(lun, "the LUN");
	}
}
