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
			.except("A value with a counter, such as 10.0.0.{n+10}/24 in a fleet, is judged by what it becomes for the first and last member.")
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
		Fleets fleets = new Fleets(context.design().origins().files());
		for (DesignFile file : context.design().origins().files()) {
			file.eAllContents().forEachRemaining(object -> attributes.computeIfAbsent(object.eClass(), ValueRule::typedAttributes)
					.forEach(attribute -> check(object, attribute, fleets, context)));
		}
	}

	private static List<EAttribute> typedAttributes(EClass type) {
		return type.getEAllAttributes().stream().filter(attribute -> ValueKind.of(attribute).isPresent()).toList();
	}

	private static void check(EObject object, EAttribute attribute, Fleets fleets, RuleContext context) {
		ValueKind kind = ValueKind.of(attribute).orElseThrow();
		List<@Nullable Object> values = values(object, attribute);
		for (int i = 0; i < values.size(); i++) {
			if (values.get(i) instanceof String text && !text.isBlank() && !kind.accepts(text)) {
				Optional<String> wrong = fleets.texts(object, attribute, text).stream().filter(each -> !kind.accepts(each)).findFirst();
				if (wrong.isPresent()) {
					report(object, attribute, i, message(text, wrong.get(), kind), context);
				}
			}
		}
	}

	private static String message(String text, String wrong, ValueKind kind) {
		String member = text.equals(wrong) ? "" : ", which '%s' becomes,".formatted(text);
		return "'%s'%s is not %s. Write one such as %s.".formatted(wrong, member, kind.title(), kind.example());
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
