/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of JUnit: suites of cases, which may have an outcome. */
final class JUnitXml {

	private final XMLStreamWriter xml;

	private JUnitXml(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** Writes suites. */
	@FunctionalInterface
	interface Suites {

		void writeTo(JUnitXml xml) throws XMLStreamException;
	}

	/** Writes a document, ending in a line feed. */
	static void write(Appendable out, Suites suites) throws IOException {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			JUnitXml writer = new JUnitXml(xml);
			xml.writeStartDocument("UTF-8", "1.0");
			writer.newLine(0);
			xml.writeStartElement("testsuites");
			suites.writeTo(writer);
			writer.newLine(0);
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException("Cannot write JUnit XML: " + e.getMessage(), e);
		}
		out.append(text.toString()).append('\n');
	}

	void startSuite(String name, long tests, long failures, long errors) throws XMLStreamException {
		newLine(1);
		xml.writeStartElement("testsuite");
		attribute("name", name);
		attribute("tests", String.valueOf(tests));
		attribute("failures", String.valueOf(failures));
		attribute("errors", String.valueOf(errors));
	}

	void endSuite() throws XMLStreamException {
		newLine(1);
		xml.writeEndElement();
	}

	void startCase(String suite, String name) throws XMLStreamException {
		newLine(2);
		xml.writeStartElement("testcase");
		attribute("classname", suite);
		attribute("name", name);
	}

	/** @param element {@code failure} or {@code error} */
	void outcome(String element, String message, String text) throws XMLStreamException {
		newLine(3);
		xml.writeStartElement(element);
		attribute("message", message);
		xml.writeCharacters(writable(text));
		xml.writeEndElement();
	}

	void endCase(boolean hasOutcome) throws XMLStreamException {
		if (hasOutcome) {
			newLine(2);
		}
		xml.writeEndElement();
	}

	private void attribute(String name, String value) throws XMLStreamException {
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

	private void newLine(int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}
}
