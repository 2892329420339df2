/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Extension points are API: every one has a schema, and every schema is documented to the last attribute. */
class ExtensionPointDocumentationTest {

	private static final List<String> SECTIONS = List.of("since", "examples", "apiinfo", "implementation");

	@Test
	void everyExtensionPointHasASchemaOfItsName() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : SourceTree.productBundles()) {
			Path plugin = bundle.folder().resolve("plugin.xml");
			if (Files.exists(plugin)) {
				for (Element point : elements(parse(plugin), "extension-point")) {
					String schema = point.getAttribute("schema");
					String expected = "schema/" + point.getAttribute("id") + ".exsd";
					if (!schema.equals(expected) || !Files.exists(bundle.folder().resolve(schema))) {
						wrong.add(bundle.name() + ": " + expected);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noPlaceholderIsLeftInASchema() {
		assertEquals(List.of(), schemas().filter(schema -> SourceTree.text(schema).contains("[Enter"))
				.map(SourceTree::display).toList());
	}

	@Test
	void everyAttributeIsDocumented() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Path schema : schemas().toList()) {
			for (Element attribute : elements(parse(schema), "attribute")) {
				boolean ofTheExtensionItself = attribute.getParentNode().getParentNode() instanceof Element owner
						&& owner.getAttribute("name").equals("extension");
				boolean documented = elements(attribute, "documentation").stream()
						.anyMatch(text -> !text.getTextContent().isBlank());
				if (!documented && !ofTheExtensionItself) {
					wrong.add(SourceTree.display(schema) + ": " + attribute.getAttribute("name"));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everySchemaTellsItsHistoryAndShowsAnExample() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Path schema : schemas().toList()) {
			List<Element> annotations = elements(parse(schema), "annotation");
			SECTIONS.stream().filter(section -> annotations.stream().noneMatch(annotation -> tells(annotation, section)))
					.forEach(section -> wrong.add(SourceTree.display(schema) + ": " + section));
		}
		assertEquals(List.of(), wrong);
	}

	private static boolean tells(Element annotation, String section) {
		return elements(annotation, "meta.section").stream().anyMatch(meta -> meta.getAttribute("type").equals(section))
				&& elements(annotation, "documentation").stream().anyMatch(text -> !text.getTextContent().isBlank());
	}

	private static Stream<Path> schemas() {
		return SourceTree.productBundles().stream()
				.flatMap(bundle -> SourceTree.writtenFiles(bundle.folder(), name -> name.endsWith(".exsd")).stream());
	}

	private static Element parse(Path file) throws IOException, SAXException, ParserConfigurationException {
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		return document.getDocumentElement();
	}

	private static List<Element> elements(Element parent, String tag) {
		NodeList nodes = parent.getElementsByTagName(tag);
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
	}
}
