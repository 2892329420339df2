/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

/** What the records leave open: services, identities, and specifications that would never end. */
class EvaluationTest {

	@Test
	void servicesAreCalledWithReceiverAndArguments() {
		assertEquals("<Paris>", label("service:bracketed"));
		assertEquals("<Paris>", label("aql:self.bracketed()"));
		assertEquals("[Paris]", label("aql:self.bracketed('[', ']')"));
		assertEquals("3", label("aql:self.hosts->howMany()"));
		assertEquals("[<esx1>, <esx2>, <esx3>]", label("aql:self.hosts.bracketed()"));
	}

	@Test
	void aServiceThatFailsIsAProblemOfItsExpressionOnly() {
		DiagramEvaluation evaluation = nodes("var:self", "dc::Site", "aql:self.failing()").evaluate();
		assertEquals("Invalid feature as name", evaluation.view().elements().get(0).label());
		ExpressionProblem problem = evaluation.problems().get(0);
		assertEquals("N", problem.mapping());
		assertEquals("aql:self.failing()", problem.expression());
		assertTrue(problem.message().contains("on purpose"), problem.message());
	}

	@Test
	void idsAreUniqueAlsoWhereIdentitiesAreNot() {
		Specification specification = nodes("aql:self.hosts.nics", "dc::Nic", "feature:name");
		EvaluationRequest request = EvaluationRequest.of(specification.site(), List.of(specification.site().eResource()))
				.identifiedBy(element -> String.valueOf(element.eClass().getName()));
		View view = specification.diagram().evaluate(request).view();
		assertEquals(List.of("N:Nic", "N:Nic#2", "N:Nic#3"), view.elements().stream().map(ViewElement::id).toList());
	}

	@Test
	void idsSurviveARefresh() {
		Specification specification = nodes("feature:hosts", "dc::Host", "feature:name");
		assertEquals(specification.evaluate().view().elements().stream().map(ViewElement::id).toList(),
				specification.evaluate().view().elements().stream().map(ViewElement::id).toList());
	}

	@Test
	void aMappingThatContainsItselfForEverEnds() {
		View view = new Specification("""
				<defaultLayer name="Default">
				  <containerMappings name="C" semanticCandidatesExpression="var:self" domainClass="dc::Site"
				      reusedContainerMappings="%s/@containerMappings[name='C']"/>
				</defaultLayer>
				""".formatted(Specification.LAYER)).evaluate().view();
		assertEquals(1, view.allElements().count());
	}

	private static String label(String expression) {
		return nodes("var:self", "dc::Site", expression).evaluate().view().elements().get(0).label();
	}

	private static Specification nodes(String candidates, String domainClass, String label) {
		return new Specification("""
				<defaultLayer name="Default">
				  <nodeMappings name="N" semanticCandidatesExpression="%s" domainClass="%s">
				    <style xsi:type="style:SquareDescription" labelExpression="%s"/>
				  </nodeMappings>
				</defaultLayer>
				""".formatted(candidates, domainClass, label.replace(">", "&gt;")));
	}
}
