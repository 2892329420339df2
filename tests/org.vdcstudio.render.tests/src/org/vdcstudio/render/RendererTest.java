/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What pictures show. */
class RendererTest {

	private final View view = SampleViews.network(2);

	@Test
	void textIsKeptAsText() throws Exception {
		List<String> texts = texts(parse(Renderer.svg(view, RenderOptions.DEFAULT)));
		assertTrue(texts.containsAll(List.of("Virtual network of esx01", "vSwitch0", "Management <0>", "no VLAN",
				"192.168.1.11/24", "vMotion & a very long label 1", "10 Gbit")), texts.toString());
	}

	@Test
	void theLegendNamesEveryKindOnce() throws Exception {
		List<String> texts = texts(parse(Renderer.svg(view, RenderOptions.DEFAULT)));
		for (String kind : List.of("VMkernel adapter", "Standard switch", "Port group", "Physical NIC", "Uplink",
				"On the port group")) {
			assertEquals(1, texts.stream().filter(kind::equals).count(), kind);
		}
	}

	@Test
	void titleAndLegendCanBeLeftOut() throws Exception {
		List<String> texts = texts(parse(Renderer.svg(view, new RenderOptions(false, false, List.of(), 1))));
		assertFalse(texts.contains("Virtual network of esx01"));
		assertFalse(texts.contains("Standard switch"));
	}

	@Test
	void everyElementAndEdgeIsAGroupThatNamesIt() throws Exception {
		Document document = parse(Renderer.svg(view, RenderOptions.DEFAULT));
		Set<String> ids = new HashSet<>();
		NodeList groups = document.getElementsByTagName("g");
		for (int i = 0; i < groups.getLength(); i++) {
			ids.add(((Element) groups.item(i)).getAttribute("data-id"));
		}
		view.allElements().forEach(element -> assertTrue(ids.contains(element.id()), element.id()));
		view.edges().forEach(edge -> assertTrue(ids.contains(edge.id()), edge.id()));
	}

	@Test
	void severalViewsStandBelowOneAnotherWithOneLegend() throws Exception {
		Document document = parse(Renderer.svg(List.of(view, SampleViews.network(1)), RenderOptions.DEFAULT));
		List<String> texts = texts(document);
		assertEquals(2, texts.stream().filter("Virtual network of esx01"::equals).count());
		assertEquals(1, texts.stream().filter("Standard switch"::equals).count());
		assertTrue(Integer.parseInt(document.getDocumentElement().getAttribute("height")) > ViewLayout.arrange(view).height());
	}

	@Test
	void decorationsAreShownWithTheirText() throws Exception {
		Decoration decoration = new Decoration("Switch:vSwitch0", Decoration.Kind.WARNING, "2", "Two warnings");
		String svg = Renderer.svg(view, RenderOptions.DEFAULT.with(List.of(decoration)));
		assertTrue(svg.contains("<title>Two warnings</title>"));
		assertTrue(svg.contains("class=\"decoration warning\""));
	}

	@Test
	void theSameViewAlwaysGivesTheSamePicture() {
		assertEquals(Renderer.svg(view, RenderOptions.DEFAULT),
				Renderer.svg(SampleViews.network(2), RenderOptions.DEFAULT));
	}

	@Test
	void aPngHasTheSizeAndColoursOfTheDrawing() throws Exception {
		Document document = parse(Renderer.svg(view, RenderOptions.DEFAULT));
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Renderer.png(view, RenderOptions.DEFAULT)));
		assertEquals(2 * Integer.parseInt(document.getDocumentElement().getAttribute("width")), image.getWidth());
		Set<Integer> colors = new HashSet<>();
		for (int x = 0; x < image.getWidth(); x += 2) {
			for (int y = 0; y < image.getHeight(); y += 2) {
				colors.add(image.getRGB(x, y) & 0xffffff);
			}
		}
		assertTrue(colors.containsAll(Set.of(0xffffff, 0xdceefb, 0xeae2f8, 0xe3f9e5)));
	}

	private static Document parse(String svg) throws SAXException, IOException, ParserConfigurationException {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<String> texts(Document document) {
		List<String> texts = new ArrayList<>();
		NodeList nodes = document.getElementsByTagName("text");
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add(nodes.item(i).getTextContent());
		}
		return texts;
	}
}
