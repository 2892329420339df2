/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.source;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.edit.DesignSource;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.model.edit.SourceProblem;

/** Reads places and problems from the nodes of the parsed files. */
final class NodeSource implements DesignSource {

	private final List<VdcResource> files;
	private final KindWords kinds;
	private @Nullable List<SourceProblem> problems;

	NodeSource(List<VdcResource> files, KindWords kinds) {
		this.files = files;
		this.kinds = kinds;
	}

	@Override
	public Optional<SourceLocation> locate(EObject element, @Nullable EStructuralFeature feature, int index) {
		return element.eResource() instanceof VdcResource file
				? NodePlaces.of(element, feature, index)
						.map(region -> file.lines().locate(file.getURI(), region.getOffset(), region.getLength()))
				: Optional.empty();
	}

	@Override
	public synchronized List<SourceProblem> problems() {
		@Nullable
		List<SourceProblem> known = problems;
		if (known == null) {
			known = new ProblemCollector(files, kinds).collect();
			problems = known;
		}
		return known;
	}
}
