/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.vdcstudio.language.ide.Proposal.Kind;
import org.vdcstudio.language.internal.text.Quoting;

/** Values that other elements of the design have for the same property, the most frequent first: versions, guests, processors. */
final class UsedValues implements ProposalSource {

	private static final List<String> PROPERTIES = List.of("version", "build", "guest", "cpuFamily", "evc", "hardwareVersion");

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		if (!PROPERTIES.contains(place.feature().getName())) {
			return List.of();
		}
		Map<String, Integer> uses = new HashMap<>();
		place.model().origins().files().forEach(file -> file.eAllContents().forEachRemaining(each -> count(each, place, uses)));
		return uses.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.map(use -> new ProposedValue(use.getKey(), written(use.getKey(), place.feature()),
						"used %d %s in this design".formatted(use.getValue(), use.getValue() == 1 ? "time" : "times"), "", Kind.VALUE))
				.toList();
	}

	private static void count(EObject element, ValuePlace place, Map<String, Integer> uses) {
		boolean isLike = element != place.element() && place.feature().getEContainingClass().isInstance(element);
		if (isLike && element.eGet(place.feature()) instanceof String text) {
			uses.merge(text, 1, Integer::sum);
		}
	}

	/** Numbers and versions of one number are written bare, as the examples have it. */
	private static String written(String text, EStructuralFeature feature) {
		boolean number = text.chars().allMatch(Character::isDigit) && feature.getEType() != EcorePackage.Literals.ESTRING;
		return number ? text : Quoting.quoted(text);
	}
}
