/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.NamedElement;

/** Names for new elements. Case does not make a name another one. */
final class FreeNames {

	private FreeNames() {
	}

	/**
	 * Finds the first name that is free.
	 *
	 * @param taken the elements whose names are taken
	 * @param first the number to begin with
	 * @param name makes a name of a number; no two may be the same
	 * @return the name
	 */
	static String among(Collection<? extends NamedElement> taken, int first, IntFunction<String> name) {
		return free(taken.stream(), first, name);
	}

	/** {@return the first name that nothing has that stands directly in the design of an element} */
	static String inDesign(EObject element, int first, IntFunction<String> name) {
		return free(DesignContents.of(element), first, name);
	}

	/** {@return the first text that is not taken} */
	static String text(Collection<String> taken, int first, IntFunction<String> text) {
		Set<String> lowered = taken.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return IntStream.rangeClosed(first, first + lowered.size()).mapToObj(text)
				.filter(candidate -> !lowered.contains(candidate.toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
	}

	private static String free(Stream<? extends NamedElement> taken, int first, IntFunction<String> name) {
		return text(taken.map(NamedElement::getName).filter(Objects::nonNull).toList(), first, name);
	}
}
