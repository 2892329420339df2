/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationResult;

/**
 * JUnit's XML: a suite for each group of rules, a passed test for each rule without findings, and a test for each finding:
 * failed for errors and warnings, skipped when suppressed, passed with output for information.
 */
final class JUnitReport implements Report {

	private static final int REPLACEMENT = 0xFFFD;

	@Override
	public void write(ValidationResult result, ReportSetting setting, Writer out) throws IOException {
		Map<String, List<Case>> suites = new TreeMap<>();
		cases(result, setting).forEach(each -> suites.computeIfAbsent(each.group(), key -> new ArrayList<>()).add(each));
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement("testsuites");
			xml.writeAttribute("name", "vdc check");
			for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
				write(suite.getKey(), suite.getValue(), xml);
			}
			xml.writeCharacters("\n");
			xml.writeEndElement();
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException failure) {
			throw new IOException(failure);
		}
		out.flush();
	}

	/** A test; without a finding it is a rule that found nothing. */
	private record Case(String rule, String name, List<Finding> finding, String place) {

		String group() {
			return rule.substring(0, rule.indexOf('-'));
		}

		boolean isFailed() {
			return finding.stream().anyMatch(each -> !each.isSuppressed() && each.severity() != Severity.INFORMATION);
		}

		boolean isSkipped() {
			return finding.stream().anyMatch(Finding::isSuppressed);
		}
	}

	private static List<Case> cases(ValidationResult result, ReportSetting setting) {
		Map<String, List<Finding>> byRule = new TreeMap<>();
		for (RuleMetadata rule : setting.rules()) {
			byRule.put(rule.id(), new ArrayList<>());
		}
		for (Finding finding : result.findings()) {
			byRule.computeIfAbsent(finding.rule(), key -> new ArrayList<>()).add(finding);
		}
		List<Case> cases = new ArrayList<>();
		byRule.forEach((rule, findings) -> {
			if (findings.isEmpty()) {
				cases.add(new Case(rule, rule, List.of(), ""));
			}
			for (Finding finding : findings) {
				String element = finding.element().map(ElementId::qualifiedName).orElse("");
				String place = finding.location()
						.map(where -> "%s:%d:%d".formatted(setting.display(where.file()), where.line(), where.column())).orElse("");
				cases.add(new Case(rule, (rule + " " + (element.isEmpty() ? place : element)).strip(), List.of(finding), place));
			}
		});
		return cases;
	}

	private static void write(String group, List<Case> cases, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeCharacters("\n  ");
		xml.writeStartElement("testsuite");
		attribute(xml, "name", group);
		xml.writeAttribute("tests", String.valueOf(cases.size()));
		xml.writeAttribute("failures", String.valueOf(cases.stream().filter(Case::isFailed).count()));
		xml.writeAttribute("errors", "0");
		xml.writeAttribute("skipped", String.valueOf(cases.stream().filter(Case::isSkipped).count()));
		for (Case each : cases) {
			xml.writeCharacters("\n    ");
			xml.writeStartElement("testcase");
			attribute(xml, "classname", each.rule());
			attribute(xml, "name", each.name());
			for (Finding finding : each.finding()) {
				write(finding, each, xml);
			}
			xml.writeEndElement();
		}
		xml.writeCharacters("\n  ");
		xml.writeEndElement();
	}

	private static void write(Finding finding, Case each, XMLStreamWriter xml) throws XMLStreamException {
		if (finding.suppression().isPresent()) {
			xml.writeEmptyElement("skipped");
			attribute(xml, "message", finding.suppression().get().reason());
			return;
		}
		if (!each.isFailed()) {
			xml.writeStartElement("system-out");
			xml.writeCharacters(writable(details(finding, each)));
			xml.writeEndElement();
			return;
		}
		xml.writeStartElement("failure");
		xml.writeAttribute("type", finding.severity().label());
		attribute(xml, "message", finding.message());
		xml.writeCharacters(writable(details(finding, each)));
		xml.writeEndElement();
	}

	private static String details(Finding finding, Case each) {
		StringBuilder text = new StringBuilder(each.place().isEmpty() ? "" : each.place() + ": ");
		text.append(finding.message());
		for (Evidence fact : finding.evidence()) {
			text.append('\n').append(fact.name()).append(": ").append(fact.value());
		}
		return text.toString();
	}

	private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		xml.writeAttribute(name, writable(value));
	}

	/** The text without the characters that XML 1.0 cannot hold; values of a design may contain any. */
	private static String writable(String text) {
		return text.codePoints().map(c -> isWritable(c) ? c : REPLACEMENT)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isWritable(int codePoint) {
		return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= ' ' && codePoint < 0xD800
				|| codePoint >= 0xE000 && codePoint < 0xFFFE || codePoint > 0xFFFF;
	}
}
