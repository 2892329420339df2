/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

class JsonReportTest {

	@Test
	void writesEverythingAboutAScenario() {
		assertEquals("""
				{
				  "scenarios": [
				    {
				      "name": "move",
				      "seed": 1,
				      "passed": true,
				      "simulatedSeconds": 5.25,
				      "events": 3,
				      "problems": [],
				      "expectations": [
				        {
				          "expectation": "web01 on esx02",
				          "subject": "web01",
				          "passed": true,
				          "observed": "runs on esx02",
				          "explanation": []
				        }
				      ],
				      "migrations": [
				        {
				          "vm": "web01",
				          "from": "esx01",
				          "to": "esx02",
				          "type": "compute",
				          "rounds": 1,
				          "bytesSent": 4294967296,
				          "totalSeconds": 4.25,
				          "downtimeSeconds": 0.25
				        }
				      ],
				      "timeline": [
				        {
				          "t": 1,
				          "kind": "action",
				          "subject": "web01",
				          "detail": "vMotion to esx02",
				          "cause": null
				        },
				        {
				          "t": 5.25,
				          "kind": "migration-finished",
				          "subject": "web01",
				          "detail": "runs on esx02 after standing still for 0.25 s",
				          "cause": 0
				        }
				      ]
				    }
				  ]
				}
				""", Results.written(new JsonReport(), Results.PASSED));
	}

	@Test
	void failuresCarryTheirExplanation() {
		JsonObject scenario = JsonParser.parseString(Results.written(new JsonReport(), Results.FAILED)).getAsJsonObject()
				.getAsJsonArray("scenarios").get(0).getAsJsonObject();

		assertEquals("a \"bad\" <day>\u0001", scenario.get("name").getAsString());
		assertEquals("""
				[{"message":"action 2: names no VM of the design","element":"bad.VMotion2",\
				"file":"/designs/my lab/lab.vdc","line":7,"column":5}]""", scenario.get("problems").toString());
		assertEquals("1 s action web01: vMotion to esx02", scenario.getAsJsonArray("expectations").get(0).getAsJsonObject()
				.getAsJsonArray("explanation").get(0).getAsString());
	}

	@Test
	void noScenariosAreAnEmptyList() {
		assertEquals("""
				{
				  "scenarios": []
				}
				""", Results.written(new JsonReport()));
	}
}
