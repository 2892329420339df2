/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ValidationResult;

class JsonReportTest {

	@Test
	void hasExactlyTheAgreedShape() throws IOException {
		String fingerprint = Reports.result().findings().get(1).fingerprint();
		String json = Reports.write(ReportFormat.JSON);
		assertEquals("""
				    {
				      "rule": "ACME-01",
				      "severity": "error",
				      "message": "Host esx01 is bad. Improve it.",
				      "element": "esx01",
				      "file": "my lab/lab.vdc",
				      "line": 2,
				      "column": 20,
				      "suppressed": false,
				      "fingerprint": "%s",
				      "evidence": [
				        {
				          "name": "fqdn",
				          "value": "a<b>&\\"c\\""
				        },
				        {
				          "name": "minimum",
				          "value": "1"
				        }
				      ],
				      "related": [
				        {
				          "element": "esx01",
				          "message": "the host itself",
				          "file": "my lab/lab.vdc",
				          "line": 2,
				          "column": 7
				        }
				      ]
				    },
				""".formatted(fingerprint), json.substring(json.indexOf("    {\n      \"rule\": \"ACME-01\""),
				json.indexOf("    {\n      \"rule\": \"ACME-01\",", json.indexOf("ACME-01") + 10)));
		assertEquals("""
				  "summary": {
				    "errors": 2,
				    "warnings": 0,
				    "infos": 0,
				    "suppressed": 1
				  }
				}
				""", json.substring(json.indexOf("  \"summary\"")));
	}

	@Test
	void saysNullForWhatIsNotKnownAndTheReasonOfASuppression() throws IOException {
		String json = Reports.write(ReportFormat.JSON);
		String plugin = json.substring(json.indexOf("PLG-01"), json.indexOf("ACME-01"));
		assertEquals(true, plugin.contains("\"file\": null,\n      \"line\": null,\n      \"column\": null,"), plugin);
		assertEquals(true, json.contains("\"name\": \"suppression\",\n          \"value\": \"one uplink only\""), json);
	}

	@Test
	void isTheSameForTheSameFindings() throws IOException {
		assertEquals(Reports.write(ReportFormat.JSON), Reports.write(ReportFormat.JSON));
	}

	@Test
	void isABaselineThatLeavesOutWhatIsInIt() throws IOException {
		Baseline baseline = Baseline.read(new StringReader(Reports.write(ReportFormat.JSON)));
		assertEquals(List.of(), baseline.newIn(Reports.result()).findings());
		ValidationResult twice = new ValidationResult(List.of(Reports.result().findings().get(1), Reports.result().findings().get(1)));
		assertEquals(1, baseline.newIn(twice).findings().size());
	}

	@Test
	void otherJsonIsNoBaseline() {
		assertThrows(IOException.class, () -> Baseline.read(new StringReader("[]")));
		assertThrows(IOException.class, () -> Baseline.read(new StringReader("{\"findings\": [{}]}")));
		assertThrows(IOException.class, () -> Baseline.read(new StringReader("{\"findings\": {}}")));
		assertThrows(IOException.class, () -> Baseline.read(new StringReader("{\"findings\": [{\"fingerprint\": {}}]}")));
		assertThrows(IOException.class, () -> Baseline.read(new StringReader("not json")));
	}
}
