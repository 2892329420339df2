/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.Checks;
import org.vdcstudio.validation.TestRules;
import org.vdcstudio.validation.ValidationResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitReportTest {

	@Test
	void findingsFailSuppressedOnesAreSkippedAndRulesWithoutFindingsPass() throws Exception {
		Document document = parse(Reports.write(ReportFormat.JUNIT));
		Element acme = (Element) document.getElementsByTagName("testsuite").item(0);
		assertEquals("ACME 3 1 1", "%s %s %s %s".formatted(acme.getAttribute("name"), acme.getAttribute("tests"),
				acme.getAttribute("failures"), acme.getAttribute("skipped")));
		assertEquals("one uplink only", ((Element) acme.getElementsByTagName("skipped").item(0)).getAttribute("message"));
		Element failure = (Element) acme.getElementsByTagName("failure").item(0);
		assertEquals("Host esx01 is bad. Improve it.", failure.getAttribute("message"));
		assertEquals("my lab/lab.vdc:2:20: Host esx01 is bad. Improve it.\nfqdn: a<b>&\"c\"\nminimum: 1", failure.getTextContent());
	}

	@Test
	void charactersThatXmlCannotHoldAreReplaced() throws Exception {
		ValidationResult result = Checks.check(TestRules.registry(TestRules.everyHost("ACME-01")),
				"datacenter Lab { host \"a\u0001\uFFFE\" { fqdn \"b\u001B[31m\" } }");
		Document document = parse(Reports.write(ReportFormat.JUNIT, result));
		Element failure = (Element) document.getElementsByTagName("failure").item(0);
		assertEquals("Host a\uFFFD\uFFFD is bad. Improve it.", failure.getAttribute("message"));
	}

	private static Document parse(String xml) throws IOException {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
		} catch (ParserConfigurationException | SAXException failure) {
			throw new IOException(failure);
		}
	}
}
