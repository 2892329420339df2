/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.topology.snapshot.Origins;
import org.vdcstudio.validation.Finding;

/**
 * An element and something that a rule found about it.
 *
 * @param element in the present model; of a member of a fleet, what is written of it
 * @param finding the finding
 */
public record FoundElement(EObject element, Finding finding) {

	/**
	 * What findings are about, those left out that are suppressed, or about nothing that is in the design. Call on the thread that
	 * owns the design.
	 *
	 * @param design   the present design; the findings may be those of an earlier state
	 * @param findings in an order that is kept
	 */
	public static List<FoundElement> of(LoadedDesign design, List<Finding> findings) {
		Origins origins = Origins.of(design.root(), design.files());
		return findings.stream().filter(finding -> !finding.isSuppressed()).flatMap(
				finding -> finding.element().flatMap(origins::find).map(element -> new FoundElement(element, finding)).stream()).toList();
	}
}
