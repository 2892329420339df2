/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

class RuleDocumentationTest {

	@Test
	void aPageSaysEverythingARuleSays() {
		String page = RulePages.all(Reports.metadata()).get("ACME-01.md");
		assertEquals("""
				# ACME-01: Holds in tests

				| | |
				|---|---|
				| Severity | error |
				| vSphere versions | any |
				| Looks at | EsxiHost |

				## Why

				Tests need rules.

				## What to do

				Do better.

				## Parameters

				| Name | Default | Meaning |
				|---|---|---|
				| `minimum` | `1` | Least number of NICs |

				## Sources

				- [Tests](https://example.org/tests)
				""", page);
	}

	@Test
	void theIndexLinksEveryPage() {
		Set<String> pages = RulePages.all(Reports.metadata()).keySet();
		String index = RulePages.index(Reports.metadata());
		assertTrue(pages.stream().filter(page -> !page.equals("README.md")).allMatch(page -> index.contains("(" + page + ")")));
	}

	@Test
	void theBookHasTheIndexAndEveryPage() {
		String book = RulePages.book(Reports.metadata());
		assertTrue(RulePages.all(Reports.metadata()).values().stream().allMatch(book::contains));
	}

	@Test
	void theJsonListHasEveryRule() throws IOException {
		StringWriter out = new StringWriter();
		RuleLists.writeJson(Reports.metadata(), out);
		JsonArray rules = JsonParser.parseString(out.toString()).getAsJsonArray();
		assertEquals(Reports.metadata().size(), rules.size());
		assertEquals("1", rules.get(0).getAsJsonObject().getAsJsonArray("parameters").get(0).getAsJsonObject().get("default").getAsString());
	}

	@Test
	void theTextListHasALineForEveryRule() throws IOException {
		StringWriter out = new StringWriter();
		RuleLists.writeText(Reports.metadata(), out);
		assertEquals("ACME-01 error    Holds in tests", out.toString().lines().findFirst().orElseThrow());
	}
}
