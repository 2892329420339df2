/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** SYN-04: what is written as a value is one. Looks at the model, because topology knows nothing of what means nothing. */
public final class ValueRule implements Rule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SYN-04", Severity.ERROR, "Every address, size, rate, time, version and number is one")
			.because("A value that means nothing counts as not given. Every other rule, and the simulation, then judges a design without "
					+ "it and may find nothing wrong.")
			.except("A value that is not given is no wrong value.")
			.except("Names of hosts and vCenter Servers are the business of NAM-01.")
			.except("A suppression whose date is none does not hold, which its finding says.")
			.remedy("Correct the value; the message shows one that is right.")
			.source("VDC Studio: the language", "docs/language.md")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		Map<EClass, List<EAttribute>> attributes = new HashMap<>();
		for (DesignFile file : context.design().origins().files()) {
			file.eAllContents().forEachRemaining(object -> attributes.computeIfAbsent(object.eClass(), ValueRule::typedAttributes)
					.forEach(attribute -> check(object, attribute, context)));
		}
	}

	private static List<EAttribute> typedAttributes(EClass type) {
		return type.getEAllAttributes().stream().filter(attribute -> ValueKind.of(attribute).isPresent()).toList();
	}

	private static void check(EObject object, EAttribute attribute, RuleContext context) {
		ValueKind kind = ValueKind.of(attribute).orElseThrow();
		List<@Nullable Object> values = values(object, attribute);
		for (int i = 0; i < values.size(); i++) {
			if (values.get(i) instanceof String text && !text.isBlank() && !kind.accepts(text)) {
				report(object, attribute, i, "'%s' is not %s. Write one such as %s.".formatted(text, kind.title(), kind.example()), context);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<@Nullable Object> values(EObject object, EAttribute attribute) {
		return attribute.isMany() ? (List<@Nullable Object>) object.eGet(attribute) : Collections.singletonList(object.eGet(attribute));
	}

	private static void report(EObject object, EAttribute attribute, int index, String message, RuleContext context) {
		Optional<ElementId> element = context.design().origins().idAround(object);
		if (element.isPresent()) {
			context.report(Violation.on(element.get(), message).at(attribute.getName(), index).about(String.valueOf(index)));
		}
	}
}
