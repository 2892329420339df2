/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.model.network.NetworkPackage;

/**
 * The NICs that switches name as uplinks and that no host has. Each stands for a NIC of which nothing is known but its name: the
 * missing reference is reported once, and nobody concludes from it that the switch leads nowhere.
 */
final class MissingNics {

	private final Map<EObject, List<String>> names = new IdentityHashMap<>();

	/** The NICs missing according to what is wrong with the texts. */
	MissingNics(Collection<SourceProblem> problems) {
		for (SourceProblem problem : problems) {
			@Nullable
			EObject element = problem.element();
			@Nullable
			EReference reference = problem.reference();
			boolean namesNic = reference == NetworkPackage.Literals.STANDARD_SWITCH__UPLINKS
					|| reference == NetworkPackage.Literals.UPLINK_MAPPING__NIC;
			if (namesNic && element != null) {
				names.computeIfAbsent(element, each -> new ArrayList<>()).add(problem.text());
			}
		}
	}

	/** The names under which a switch, or a mapping to a distributed one, looks for NICs in vain. */
	List<String> of(EObject switchOrMapping) {
		return names.getOrDefault(switchOrMapping, List.of());
	}
}
