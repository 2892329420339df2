/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.scenario.Scenario;

/**
 * The scenarios that a design has at one moment.
 *
 * @param names    their names, in the order of the text
 * @param revision which state of the design it is
 */
record DesignScenarios(List<String> names, long revision) {

	/** The word for it in the outline. */
	static final String KIND = "scenario";

	/** No design, no scenarios. */
	static final DesignScenarios NONE = new DesignScenarios(List.of(), -1);

	/** Copies the list. */
	DesignScenarios {
		names = List.copyOf(names);
	}

	/** Those of the present state. Call on the thread that owns the design. */
	static DesignScenarios of(DesignAccess access) {
		return new DesignScenarios(all(access).stream().map(Scenario::getName).distinct().toList(), access.revision());
	}

	/**
	 * The name of the scenario whose text holds an offset; empty when there is none.
	 *
	 * @param file   the file of the text
	 * @param offset in that text
	 */
	static Optional<String> at(DesignAccess access, URI file, int offset) {
		return at(LanguageServices.standard().outline(access.design(), file), offset);
	}

	private static Optional<String> at(List<OutlineItem> items, int offset) {
		return items.stream().filter(item -> item.offset() <= offset && offset <= item.offset() + item.length()).findFirst()
				.flatMap(item -> item.kind().equals(KIND) ? Optional.of(item.label()) : at(item.children(), offset));
	}

	private static List<Scenario> all(DesignAccess access) {
		List<Scenario> found = new ArrayList<>();
		for (DesignFile file : access.design().files()) {
			List<DesignElement> elements = new ArrayList<>(file.getElements());
			Optional.ofNullable(file.getDatacenter()).ifPresent(datacenter -> elements.addAll(datacenter.getElements()));
			for (DesignElement element : elements) {
				if (element instanceof Scenario scenario && scenario.getName() != null) {
					found.add(scenario);
				}
			}
		}
		return found;
	}
}
