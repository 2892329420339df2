/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** All advice on names. */
public final class NameAdvices {

	private static final List<NameAdvice> ALL = List.of(new LinkEnds(), new Devices(), new DatastoresInReach(), new HostNetworks(), new Templates());

	private NameAdvices() {
	}

	/**
	 * What is worth knowing of the names that fit a place.
	 *
	 * @param type  what kind of element is meant
	 * @param place the element that refers
	 * @param model the values of the design; asked for only when there is something to know
	 */
	public static Function<NamedElement, Advice> of(EClass type, EObject place, Supplier<DesignModel> model) {
		return ALL.stream().filter(each -> each.isAbout(type)).findFirst().map(each -> each.at(place, model.get()))
				.orElse(candidate -> Advice.NONE);
	}

	/** The id of the nearest element around a place that is of a type. */
	static Optional<ElementId> idAround(EObject place, Class<? extends EObject> type, DesignModel model) {
		for (EObject each = place; each != null; each = each.eContainer()) {
			if (type.isInstance(each)) {
				return model.origins().idOf(each);
			}
		}
		return Optional.empty();
	}
}
