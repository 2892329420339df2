/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.authoring.Designs;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.topology.snapshot.ElementId;

/** Findings that people decide to live with. */
class SuppressTaskTest {

	private static final String LAB = """
			datacenter Lab {
				dns-server dc01 { address 192.168.0.10  zone "lab.example" { A vc1 192.168.0.21 } }
			%s	vcenter vc1 { fqdn "vc1.lab.example"  address 192.168.0.21  version "8.0.3"  dns dc01 }
			}
			""";

	private final SuppressTask task = new SuppressTask("NAM-03", new ElementId("VCenterServer", "vc1"),
			Optional.of(LocalDate.of(2026, 6, 1)));

	@Test
	void suppressionStandsBeforeTheElementAndSilencesTheRule() {
		String before = LAB.formatted("");
		assertTrue(problems(before).contains("NAM-03"), problems(before)::toString);
		String after = Designs.after(before, task, new SuppressAnswers("no reverse zone in \"lab\"", ""));
		assertEquals(LAB.formatted("\t@suppress(NAM-03, \"no reverse zone in \\\"lab\\\"\")\n"), after);
		assertTrue(!problems(after).contains("NAM-03"), problems(after)::toString);
	}

	@Test
	void lastDayIsWrittenWithIt() {
		assertEquals(LAB.formatted("\t@suppress(NAM-03, \"soon\", until 2027-01-31)\n"),
				Designs.after(LAB.formatted(""), task, new SuppressAnswers("soon", "2027-01-31")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027-01-31 | @suppress(NAM-03, "new", until 2027-01-31)
			''         | @suppress(NAM-03, "new")
			""")
	void suppressionThatRanOutIsRenewed(String until, String expected) {
		String before = LAB.formatted("\t@suppress(NAM-03, \"old\", until 2026-01-01)\n");
		assertEquals(LAB.formatted("\t" + expected + "\n"), Designs.after(before, task, new SuppressAnswers("new", until)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			' ' | ''         | Say why this is acceptable: without a reason, a suppression does not hold.
			why | tomorrow   | 'tomorrow' is not a date such as 2027-01-31.
			why | 2026-05-31 | This day is over: the design is judged for 2026-06-01.
			""")
	void answersThatSilenceNothingAreRefused(String reason, String until, String message) {
		List<Remark> remarks = task.check(new SuppressAnswers(reason, until), Designs.topology(LAB.formatted("")));
		assertEquals(List.of(message), remarks.stream().filter(Remark::isError).map(Remark::message).toList());
	}

	private static List<String> problems(String text) {
		return Designs.problems(text).stream().map(problem -> problem.substring(0, problem.indexOf(' '))).toList();
	}
}
