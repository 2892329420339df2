/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.NtpSource;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Names the time sources that others use, or else all of the design. */
final class AddTimeSource implements QuickFix {

	@Override
	public String id() {
		return "add-ntp-source";
	}

	@Override
	public String label(Finding finding) {
		return "Use the time sources of the design";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> system = finding.element().flatMap(design.origins()::find);
		@Nullable
		EStructuralFeature feature = system.map(object -> object.eClass().getEStructuralFeature("ntpSources")).orElse(null);
		if (feature == null || system.filter(object -> object.eIsSet(feature)).isPresent()) {
			return List.of();
		}
		return usual(design.snapshot()).stream().flatMap(source -> design.origins().find(source).stream())
				.<ModelEdit> map(source -> new ModelEdit.SetValue(label(finding), system.orElseThrow(), feature, source)).toList();
	}

	private static List<ElementId> usual(DesignSnapshot design) {
		return Stream.concat(design.hosts().stream().map(host -> host.services().ntpSources()),
				design.vCenters().stream().map(VCenter::ntpSources)).filter(sources -> !sources.isEmpty()).findFirst()
				.orElseGet(() -> design.ntpSources().stream().map(NtpSource::id).toList());
	}
}
