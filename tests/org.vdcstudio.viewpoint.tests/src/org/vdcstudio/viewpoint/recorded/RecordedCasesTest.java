/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.EvaluationRequest;
import org.vdcstudio.viewpoint.SpecificationProblem;
import org.vdcstudio.viewpoint.SpecificationResult;
import org.vdcstudio.viewpoint.view.Size;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.Visibility;

/** Every construct of the subset gives the elements that the original gives. */
class RecordedCasesTest {

	private static final Pattern SIZE = Pattern.compile("(e[\\d.]+) width=(-?\\d+) height=(-?\\d+).*");
	private static final Pattern VISIBILITY = Pattern.compile("(e[\\d.]+) (visible=false)?.*");

	@ParameterizedTest
	@ValueSource(strings = { "01-nodes-candidates", "02-empty-candidates", "03-containers-freeform", "04-list-container",
			"05-stack-regions", "06-bordered-nodes", "07-relation-edges", "08-element-edges",
			"10-edges-self-and-to-edges", "11-conditional-styles", "12-layers", "13-filters", "14-preconditions",
			"15-domain-class-inheritance", "17-reused-mappings-recursion", "18-labels", "19-aql-operations",
			"20-unsynchronised", "21-broken", "23-styles-sizes-colours", "26-variables",
			"27-semantic-elements-path-target", "32-aql-values-and-errors", "33-truth-of-values" })
	void theElementsAreThoseOfTheOriginal(String name) {
		RecordedCase recorded = new RecordedCase(name);
		List<String> actual = views(recorded).stream().flatMap(view -> ViewDump.lines(view).stream()).toList();
		assertEquals(recorded.text("expected.txt").strip(), String.join("\n", actual));
	}

	@ParameterizedTest
	@ValueSource(strings = { "01-nodes-candidates", "02-empty-candidates", "03-containers-freeform", "04-list-container",
			"05-stack-regions", "06-bordered-nodes", "07-relation-edges", "08-element-edges",
			"10-edges-self-and-to-edges", "11-conditional-styles", "12-layers", "13-filters", "14-preconditions",
			"15-domain-class-inheritance", "17-reused-mappings-recursion", "19-aql-operations", "20-unsynchronised",
			"23-styles-sizes-colours" })
	void nothingOfTheSubsetIsAProblem(String name) {
		assertEquals(List.of(), new RecordedCase(name).specification().problems());
	}

	@ParameterizedTest
	@ValueSource(strings = { "21-broken", "23-styles-sizes-colours" })
	void sizesAreThoseOfTheOriginal(String name) {
		RecordedCase recorded = new RecordedCase(name);
		View view = views(recorded).get(0);
		Map<String, String> ids = ViewDump.idsByNumber(view);
		int compared = 0;
		for (String line : recorded.text("expected-extra.txt").split("\n")) {
			Matcher matcher = SIZE.matcher(line);
			if (matcher.matches()) {
				String number = matcher.group(1);
				Size expected = new Size(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
				assertEquals(expected, view.element(String.valueOf(ids.get(number))).orElseThrow().size().orElseThrow(), number);
				compared++;
			}
		}
		assertTrue(compared > 1);
	}

	@ParameterizedTest
	@ValueSource(strings = "13-filters")
	void visibilityIsThatOfTheOriginal(String name) {
		RecordedCase recorded = new RecordedCase(name);
		View view = views(recorded).get(0);
		List<String> expected = new ArrayList<>();
		for (String line : recorded.text("expected-ui.txt").split("\n")) {
			Matcher matcher = VISIBILITY.matcher(line);
			if (matcher.matches()) {
				expected.add(matcher.group(1) + (matcher.group(2) == null ? " COLLAPSED" : " HIDDEN"));
			}
		}
		List<String> actual = new ArrayList<>();
		Map<String, String> ids = ViewDump.idsByNumber(view);
		ids.forEach((number, id) -> {
			Visibility visibility = view.element(id).map(element -> element.visibility())
					.orElseGet(() -> view.edge(id).orElseThrow().visibility());
			if (visibility != Visibility.VISIBLE) {
				actual.add(number + " " + visibility);
			}
		});
		assertEquals(expected.stream().sorted().toList(), actual.stream().sorted().toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "24-mapping-imports:ContainerMappingImport", "25-style-customizations:customization",
			"31-diagram-extension:ownedRepresentationExtensions" })
	void whatLiesOutsideTheSubsetIsReportedWithItsPlace(String caseAndConstruct) {
		String[] parts = caseAndConstruct.split(":");
		SpecificationResult result = new RecordedCase(parts[0]).specification();
		SpecificationProblem problem = result.problems().stream().filter(each -> each.message().contains(parts[1]))
				.findFirst().orElseThrow();
		String line = new RecordedCase(parts[0]).text("case.odesign").split("\n")[problem.line() - 1];
		assertTrue(line.contains(parts[1]) && problem.column() > 0 && problem.file().equals("case.odesign"),
				problem.toString());
	}

	private static List<View> views(RecordedCase recorded) {
		List<View> views = new ArrayList<>();
		for (DiagramDescription diagram : recorded.specification().specification().diagrams()) {
			for (EObject root : diagram.roots(recorded.models())) {
				views.add(diagram.evaluate(EvaluationRequest.of(root, recorded.models())).view());
			}
		}
		return views;
	}
}
