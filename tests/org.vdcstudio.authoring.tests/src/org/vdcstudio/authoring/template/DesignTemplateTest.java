/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.authoring.Designs;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.language.VdcLanguage;

/** Designs made from templates. */
class DesignTemplateTest {

	static Stream<Arguments> answers() {
		return Arrays.stream(DesignTemplate.values()).flatMap(template -> IntStream
				.of(template.fewestHosts(), template.proposal().hosts(), template.mostHosts()).distinct().boxed()
				.flatMap(hosts -> Stream.of(
						Arguments.of(template, new TemplateAnswers("Lab", "lab.example", "192.168.0.0/24", hosts)),
						Arguments.of(template, new TemplateAnswers("Data Center 7", "dc7.corp.example", lab(template) ? "10.20.128.0/24" : "10.20.128.128/25", hosts)),
						Arguments.of(template, new TemplateAnswers("cluster", "example", lab(template) ? "172.20.7.0/24" : "172.20.0.0/16", hosts)))));
	}

	/** The networks of Workstation have one size. */
	private static boolean lab(DesignTemplate template) {
		return template == DesignTemplate.NESTED_LAB;
	}

	@Test
	void nestedLabNeedsANetworkAsWorkstationHasIt() {
		List<Remark> remarks = DesignTemplate.NESTED_LAB.check(new TemplateAnswers("Lab", "lab.example", "10.20.0.0/16", 2));
		assertEquals(List.of("Workstation's networks have a prefix of 24 bits: choose such a one."), remarks.stream().map(Remark::message).toList());
	}

	@ParameterizedTest
	@MethodSource("answers")
	void everyTemplateChecksCleanWhateverTheAnswers(DesignTemplate template, TemplateAnswers answers) {
		assertEquals(List.of(), template.check(answers));
		assertEquals(List.of(), Designs.problems(template.text(answers)));
	}

	@ParameterizedTest
	@EnumSource
	void everyTemplateIsInGoodLayout(DesignTemplate template) {
		String text = template.text(template.proposal());
		assertEquals(VdcLanguage.standard().format(text), text);
	}

	@ParameterizedTest
	@EnumSource
	void proposalsAreFineAsTheyAre(DesignTemplate template) {
		assertEquals(List.of(), template.check(template.proposal()));
	}

	@Test
	void whatMeansNothingIsSaid() {
		List<Remark> remarks = DesignTemplate.STRETCHED_VSAN.check(new TemplateAnswers("", "not a domain", "10.0.0.1/24", 5));
		assertEquals(List.of("name", "domain", "subnet", "hosts"), remarks.stream().map(Remark::about).toList());
		assertTrue(remarks.stream().allMatch(Remark::isError));
	}
}
