/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ValidationResult;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class SarifReportTest {

	private static final Validator VALIDATOR = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
	private static URI schema = URI.create("urn:none");

	/** The published schema, as the SARIF library for Java carries it. */
	@BeforeAll
	static void readSchema() throws IOException {
		try (InputStream in = Objects.requireNonNull(
				SarifReportTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
			schema = VALIDATOR.registerSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void followsThePublishedSchema() throws IOException {
		Validator.Result result = VALIDATOR.validate(schema, Reports.write(ReportFormat.SARIF));
		assertTrue(result.isValid(), () -> result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError())
				.toList().toString());
	}

	@Test
	void followsThePublishedSchemaWithoutFindings() throws IOException {
		assertTrue(VALIDATOR.validate(schema, Reports.write(ReportFormat.SARIF, new ValidationResult(List.of()))).isValid());
	}

	@Test
	void theSchemaWouldNotAcceptAnything() throws IOException {
		assertFalse(VALIDATOR.validate(schema, Reports.write(ReportFormat.SARIF).replace("\"ruleId\"", "\"rule\"")).isValid());
	}

	@Test
	void saysWhereAndWhy() throws IOException {
		JsonObject run = JsonParser.parseString(Reports.write(ReportFormat.SARIF)).getAsJsonObject().getAsJsonArray("runs").get(0)
				.getAsJsonObject();
		JsonObject finding = run.getAsJsonArray("results").get(1).getAsJsonObject();
		JsonObject place = finding.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
		assertEquals("my%20lab/lab.vdc", place.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertEquals(2, place.getAsJsonObject("region").get("startLine").getAsInt());
		int index = finding.get("ruleIndex").getAsInt();
		assertEquals("ACME-01", run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").get(index)
				.getAsJsonObject().get("id").getAsString());
		JsonObject suppressed = run.getAsJsonArray("results").get(2).getAsJsonObject();
		assertEquals("one uplink only",
				suppressed.getAsJsonArray("suppressions").get(0).getAsJsonObject().get("justification").getAsString());
		assertFalse(finding.getAsJsonObject("partialFingerprints").get("vdc/v1").getAsString().isEmpty());
	}

	@Test
	void saysWhatWouldMendIt() throws IOException {
		JsonObject finding = JsonParser.parseString(Reports.write(ReportFormat.SARIF)).getAsJsonObject().getAsJsonArray("runs").get(0)
				.getAsJsonObject().getAsJsonArray("results").get(1).getAsJsonObject();
		assertEquals(2, finding.getAsJsonArray("fixes").size());
		JsonObject fix = finding.getAsJsonArray("fixes").get(1).getAsJsonObject();
		assertEquals("Do more", fix.getAsJsonObject("description").get("text").getAsString());
		JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
		assertEquals("my%20lab/lab.vdc", change.getAsJsonObject("artifactLocation").get("uri").getAsString());
		JsonObject replacement = change.getAsJsonArray("replacements").get(0).getAsJsonObject();
		assertEquals("more ", replacement.getAsJsonObject("insertedContent").get("text").getAsString());
		assertEquals(2, replacement.getAsJsonObject("deletedRegion").get("startLine").getAsInt());
	}
}
