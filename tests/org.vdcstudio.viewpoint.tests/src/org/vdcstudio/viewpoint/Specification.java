/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.recorded.RecordedCase;

/** A specification written in a test, with its diagram of the sample site. */
final class Specification {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
			    xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
			    xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
			    xmlns:operation="http://www.eclipse.org/sirius/description/tool/1.1.0"
			    name="test" version="12.0.0.2017041100">
			<ownedViewpoints name="v">
			<ownedRepresentations xsi:type="diagram:DiagramDescription" name="D" domainClass="dc::Site">
			<metamodel href="http://vdcstudio.org/samples/dc#/"/>
			""";
	private static final String TAIL = """
			</ownedRepresentations>
			<ownedJavaExtensions qualifiedClassName="org.vdcstudio.viewpoint.SampleServices"/>
			</ownedViewpoints>
			</description:Group>
			""";
	/** How many lines stand before what a test writes. */
	static final int LINES_BEFORE = (int) HEAD.lines().count();
	/** Path of the default layer. */
	static final String LAYER = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='D']/@defaultLayer";

	private final RecordedCase sample = new RecordedCase("01-nodes-candidates");
	private final SpecificationResult result;

	/** Reads a specification whose diagram holds the given lines. */
	Specification(String diagram) {
		result = ViewpointSpecifications.read("test.odesign", HEAD + diagram + TAIL, Class::forName);
	}

	List<SpecificationProblem> problems() {
		return result.problems();
	}

	/** {@return the root of the sample} */
	EObject site() {
		return sample.models().get(0).getContents().get(0);
	}

	/** {@return an element of the sample by its path} */
	EObject element(String path) {
		return sample.models().get(0).getEObject(path);
	}

	DiagramDescription diagram() {
		return result.specification().diagrams().get(0);
	}

	DiagramEvaluation evaluate() {
		return diagram().evaluate(EvaluationRequest.of(site(), sample.models()));
	}
}
