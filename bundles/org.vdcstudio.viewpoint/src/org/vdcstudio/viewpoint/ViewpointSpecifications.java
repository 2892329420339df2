/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.evaluation.Described;
import org.vdcstudio.viewpoint.internal.evaluation.DiagramType;
import org.vdcstudio.viewpoint.internal.expression.Interpreters;
import org.vdcstudio.viewpoint.internal.expression.JavaServices;
import org.vdcstudio.viewpoint.internal.reader.SpecificationReader;

/** Reads viewpoint specifications. */
public final class ViewpointSpecifications {

	private static final String SUPPORTED_VERSION = "12.0.0.2017041100";

	private ViewpointSpecifications() {
	}

	/**
	 * Reads a specification. Never fails: what cannot be understood is among the problems, and the rest works.
	 *
	 * @param file how to name it in problems
	 * @param text its XML
	 * @param classes where the service classes it names come from
	 * @return the specification and its problems
	 */
	public static SpecificationResult read(String file, String text, ServiceClasses classes) {
		return read(file, text, classes, new HashMap<>());
	}

	/**
	 * Reads one of several specifications, of which no two describe a viewpoint of the same name: what is asked for by this name
	 * must be one thing.
	 *
	 * @param taken the viewpoints that were read before with the files they are in; those that are read now are added
	 */
	static SpecificationResult read(String file, String text, ServiceClasses classes, Map<String, String> taken) {
		SpecificationReader.Content content = SpecificationReader.read(file, text);
		List<SpecificationProblem> problems = new ArrayList<>(content.problems());
		List<DiagramDescription> diagrams = new ArrayList<>();
		EObject group = content.group();
		if (group != null) {
			if (!SUPPORTED_VERSION.equals(Described.text(group, "version").orElse(""))) {
				problems.add(content.places().problem(group, "version",
						"version " + Described.text(group, "version").orElse("(none)") + " is not " + SUPPORTED_VERSION));
			}
			Interpreters interpreters = new Interpreters();
			reportSyntaxErrors(group, interpreters, content.places(), problems);
			for (EObject viewpoint : Described.children(group, "ownedViewpoints")) {
				String name = Described.name(viewpoint);
				@Nullable
				String other = taken.putIfAbsent(name, file);
				if (other != null) {
					problems.add(content.places().problem(viewpoint, "name",
							"the viewpoint %s is left out: %s describes one of this name".formatted(name, other)));
					continue;
				}
				JavaServices services = services(viewpoint, classes, content.places(), problems);
				Described.children(viewpoint, "ownedRepresentations").forEach(description -> diagrams
						.add(new DiagramType(name, description, interpreters, services)));
			}
		}
		return new SpecificationResult(new ViewpointSpecification(file, diagrams), problems);
	}

	private static JavaServices services(EObject viewpoint, ServiceClasses classes, SpecificationReader.Places places,
			List<SpecificationProblem> problems) {
		JavaServices services = new JavaServices();
		for (EObject extension : Described.children(viewpoint, "ownedJavaExtensions")) {
			String name = Described.text(extension, "qualifiedClassName").orElse("");
			try {
				services.add(classes.load(name));
			} catch (ReflectiveOperationException | LinkageError e) {
				problems.add(places.problem(extension, "qualifiedClassName",
						"the service class " + name + " cannot be created: " + e));
			}
		}
		return services;
	}

	private static void reportSyntaxErrors(EObject group, Interpreters interpreters, SpecificationReader.Places places,
			List<SpecificationProblem> problems) {
		group.eAllContents().forEachRemaining(element -> {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				if ("InterpretedExpression".equals(attribute.getEAttributeType().getName())
						&& element.eGet(attribute) instanceof String expression) {
					interpreters.syntaxError(expression).ifPresent(error -> problems
							.add(places.problem(element, attribute.getName(), attribute.getName() + ": " + error)));
				}
			}
		});
	}
}
