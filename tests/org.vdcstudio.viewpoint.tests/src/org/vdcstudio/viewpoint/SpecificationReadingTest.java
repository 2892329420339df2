/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is wrong with a specification is said with its place; the rest works. */
class SpecificationReadingTest {

	@Test
	void anUnknownAttributeIsReportedWhereItStands() {
		Specification specification = new Specification("""
				<defaultLayer name="Default">
				  <nodeMappings name="HostN"
				      glow="true" semanticCandidatesExpression="feature:hosts" domainClass="dc::Host"/>
				</defaultLayer>
				""");
		assertEquals(List.of("test.odesign:" + (Specification.LINES_BEFORE + 3)
				+ ":7: glow of NodeMapping is not supported"), texts(specification));
		assertEquals(3, specification.evaluate().view().elements().size());
	}

	@Test
	void anUnknownElementIsLeftOutWithItsContents() {
		Specification specification = new Specification("""
				<defaultLayer name="Default">
				  <decorationDescriptionsSet>
				    <decorationDescriptions xsi:type="diagram:Whatever" name="d"/>
				  </decorationDescriptionsSet>
				</defaultLayer>
				""");
		assertEquals(List.of("test.odesign:" + (Specification.LINES_BEFORE + 2)
				+ ":3: decorationDescriptionsSet of Layer is not supported"), texts(specification));
	}

	@Test
	void aReferenceThatLeadsNowhereIsReported() {
		Specification specification = new Specification("""
				<defaultLayer name="Default">
				  <edgeMappings name="E" sourceMapping="//@ownedViewpoints.7"/>
				</defaultLayer>
				""");
		assertTrue(texts(specification).get(0).contains("sourceMapping refers to //@ownedViewpoints.7"));
	}

	@Test
	void aReferenceToSomethingElseIsReported() {
		Specification specification = new Specification("""
				<defaultLayer name="Default">
				  <edgeMappings name="E" sourceMapping="//@ownedViewpoints.0"/>
				</defaultLayer>
				""");
		assertTrue(texts(specification).get(0).contains("sourceMapping cannot refer to a Viewpoint"));
	}

	@Test
	void aMistakeInAnExpressionIsReported() {
		Specification specification = new Specification("""
				<defaultLayer name="Default">
				  <nodeMappings name="N" semanticCandidatesExpression="aql:self.hosts-&gt;select(" domainClass="dc::Host"/>
				</defaultLayer>
				""");
		assertEquals("test.odesign:" + (Specification.LINES_BEFORE + 2) + ":26: semanticCandidatesExpression: "
				+ "unexpected end of expression at character 20", texts(specification).get(0));
	}

	@Test
	void aValueThatDoesNotExistIsReported() {
		Specification specification = new Specification("""
				<defaultLayer name="Default">
				  <containerMappings name="C" childrenPresentation="Spiral"/>
				</defaultLayer>
				""");
		assertTrue(texts(specification).get(0).contains("\"Spiral\" is no value of childrenPresentation"));
	}

	@Test
	void aServiceClassThatDoesNotExistIsReported() {
		String text = """
				<description:Group xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" version="12.0.0.2017041100">
				<ownedViewpoints name="v"><ownedJavaExtensions qualifiedClassName="no.such.Services"/></ownedViewpoints>
				</description:Group>
				""";
		List<SpecificationProblem> problems = ViewpointSpecifications.read("s.odesign", text, ServiceClasses.none()).problems();
		assertEquals(1, problems.size());
		assertEquals(2, problems.get(0).line());
		assertTrue(problems.get(0).message().contains("no.such.Services"));
	}

	@Test
	void anotherVersionIsReported() {
		String text = """
				<description:Group xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" version="7.0"/>
				""";
		assertEquals("s.odesign:1:88: version 7.0 is not 12.0.0.2017041100",
				ViewpointSpecifications.read("s.odesign", text, ServiceClasses.none()).problems().get(0).toString());
	}

	@Test
	void documentTypesAndWithThemExternalEntitiesAreRefused() {
		String text = """
				<?xml version="1.0"?>
				<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
				<description:Group xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" name="&secret;"/>
				""";
		SpecificationResult result = ViewpointSpecifications.read("s.odesign", text, ServiceClasses.none());
		assertEquals(2, result.problems().get(0).line());
		assertTrue(result.specification().diagrams().isEmpty());
	}

	@Test
	void whatIsNoSpecificationIsReported() {
		assertTrue(ViewpointSpecifications.read("s.odesign", "<html/>", ServiceClasses.none()).problems().get(0).message()
				.contains("not a viewpoint specification"));
		assertTrue(ViewpointSpecifications.read("s.odesign", "no XML", ServiceClasses.none()).problems().get(0).message()
				.contains("not well-formed"));
	}

	private static List<String> texts(Specification specification) {
		return specification.problems().stream().map(SpecificationProblem::toString).toList();
	}
}
