/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.ValidationResult;

/** A design with what the rules find in it. */
record CheckedDesign(LoadedDesign design, DesignModel model, ValidationResult result) {

	static CheckedDesign of(LoadedDesign design, DesignCheck check) {
		DesignModel model = SnapshotBuilder.build(design.root(), design.source().problems());
		return new CheckedDesign(design, model, check.result(design, model));
	}

	/** The address of the file that was asked for. */
	URI root() {
		return design.root().eResource().getURI();
	}

	Set<URI> files() {
		return design.files().stream().map(file -> file.eResource().getURI()).collect(Collectors.toSet());
	}
}
