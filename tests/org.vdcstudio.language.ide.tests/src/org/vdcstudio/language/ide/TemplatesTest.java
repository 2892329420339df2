/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceProblem;

class TemplatesTest {

	/** Where elements of a kind may begin; all others begin in a datacenter. */
	private static final Map<String, String> PLACES = Map.of("Datacenter", "¦", "StandardSwitch", "datacenter D {\n    host h {\n        ¦\n    }\n}",
			"PortGroup", "datacenter D { host h { vswitch s { ¦ } } }", "IscsiAdapter", "datacenter D { host h { ¦ } }", "ForwardZone",
			"datacenter D { dns-server d { ¦ } }", "ReverseZone", "datacenter D { dns-server d { ¦ } }");

	private final LanguageServices services = LanguageServices.standard();

	@ParameterizedTest
	@MethodSource("templates")
	void isOfferedWhereItFitsAndIsGoodTextInGoodLayout(Template template) {
		MarkedText text = MarkedText.of(PLACES.getOrDefault(template.element(), "datacenter D {\n    ¦\n}"));
		Proposal proposal = services.completion(text.design(), MarkedText.FILE, text.cursor()).stream()
				.filter(each -> each.kind() == Proposal.Kind.TEMPLATE && each.label().equals(template.name())).findFirst().orElseThrow();

		String written = TextEdit.apply(text.text(),
				List.of(new TextEdit(proposal.offset(), proposal.length(), Snippet.parse(proposal.text()).text())));

		assertTrue(proposal.snippet());
		assertEquals(List.of(), VdcLanguage.standard().parse(written).source().problems().stream()
				.filter(problem -> problem.kind() == SourceProblem.Kind.SYNTAX).map(SourceProblem::message).toList(), written);
		String block = "datacenter D {\n" + Snippet.parse(template.text()).text() + "\n}";
		assertEquals(words(VdcLanguage.standard().format(block)), words(block));
	}

	@Test
	void isNotOfferedElsewhere() {
		MarkedText text = MarkedText.of("datacenter D { vm v { ¦ } }");
		assertEquals(List.of(), services.completion(text.design(), MarkedText.FILE, text.cursor()).stream()
				.filter(each -> each.kind() == Proposal.Kind.TEMPLATE).map(Proposal::label).toList());
	}

	@Test
	void aSnippetIsTakenApart() {
		Snippet snippet = Snippet.parse("nic ${2:n} { speed ${1|1,10|} Gbit } // ${2} \\$5$0.");

		assertEquals("nic n { speed 1 Gbit } // n $5.", snippet.text());
		assertEquals(List.of(new Snippet.Place(1, List.of(14), 1, List.of("1", "10")), new Snippet.Place(2, List.of(4, 26), 1, List.of())),
				snippet.places());
		assertEquals(snippet.text().length() - 1, snippet.end());
	}

	/** The lines without their indentation; where the cursor goes, a line is empty. */
	private static List<String> words(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	static List<Template> templates() {
		return LanguageServices.standard().templates();
	}
}
