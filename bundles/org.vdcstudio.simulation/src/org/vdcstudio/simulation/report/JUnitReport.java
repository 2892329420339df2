/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;

/**
 * JUnit XML for continuous integration: a suite for each scenario, a case for each expectation, and one that says whether the
 * scenario could be carried out at all. Cases carry no times, because simulated ones would be taken for real ones.
 */
public final class JUnitReport implements SimulationReport {

	@Override
	public void write(List<ScenarioResult> results, Appendable out) throws IOException {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			newLine(xml, 0);
			xml.writeStartElement("testsuites");
			for (ScenarioResult result : results) {
				write(result, xml);
			}
			newLine(xml, 0);
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException("Cannot write JUnit XML: " + e.getMessage(), e);
		}
		out.append(text.toString()).append('\n');
	}

	private static void write(ScenarioResult result, XMLStreamWriter xml) throws XMLStreamException {
		long failures = result.expectations().stream().filter(expectation -> !expectation.passed()).count();
		newLine(xml, 1);
		xml.writeStartElement("testsuite");
		attribute(xml, "name", result.name());
		attribute(xml, "tests", String.valueOf(result.expectations().size() + 1));
		attribute(xml, "failures", String.valueOf(failures));
		attribute(xml, "errors", result.problems().isEmpty() ? "0" : "1");
		startCase(xml, result, "can be carried out");
		if (!result.problems().isEmpty()) {
			outcome(xml, "error", "the scenario has problems", result.problems().stream().map(ScenarioProblem::message).collect(Collectors.joining("\n")));
		}
		endCase(xml, !result.problems().isEmpty());
		for (ExpectationResult expectation : result.expectations()) {
			startCase(xml, result, expectation.expectation());
			if (!expectation.passed()) {
				String explanation = expectation.explanation().stream().map(TimelineEntry::describe)
						.collect(Collectors.joining("\n"));
				outcome(xml, "failure", expectation.observed(), explanation);
			}
			endCase(xml, !expectation.passed());
		}
		newLine(xml, 1);
		xml.writeEndElement();
	}

	private static void startCase(XMLStreamWriter xml, ScenarioResult result, String name) throws XMLStreamException {
		newLine(xml, 2);
		xml.writeStartElement("testcase");
		attribute(xml, "classname", result.name());
		attribute(xml, "name", name);
	}

	private static void outcome(XMLStreamWriter xml, String element, String message, String text) throws XMLStreamException {
		newLine(xml, 3);
		xml.writeStartElement(element);
		attribute(xml, "message", message);
		xml.writeCharacters(writable(text));
		xml.writeEndElement();
	}

	private static void endCase(XMLStreamWriter xml, boolean hasOutcome) throws XMLStreamException {
		if (hasOutcome) {
			newLine(xml, 2);
		}
		xml.writeEndElement();
	}

	private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		xml.writeAttribute(name, writable(value));
	}

	/** The text without the characters that XML 1.0 cannot hold; names in a design may contain any. */
	private static String writable(String text) {
		return text.codePoints().map(c -> isWritable(c) ? c : '\uFFFD')
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isWritable(int codePoint) {
		return codePoint == '\t' || codePoint == '\n' || codePoint >= ' ' && codePoint < 0xD800
				|| codePoint >= 0xE000 && codePoint < 0xFFFE || codePoint > 0xFFFF;
	}

	private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}
}
