/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.extension.registry.ExtensionProblem;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Extensions in every {@code plugin.xml} on a class path. */
public final class ClassPathExtensions {

	private static final String PLUGIN = "plugin.xml";

	private final List<Plugin> plugins = new ArrayList<>();
	private final List<ExtensionProblem> problems = new ArrayList<>();
	private final ClassLoader loader;

	private record Plugin(String name, Element root) {
	}

	private ClassPathExtensions(ClassLoader loader) {
		this.loader = loader;
	}

	/** Finds and reads them. */
	public static ClassPathExtensions of(ClassLoader loader) {
		ClassPathExtensions found = new ClassPathExtensions(loader);
		try {
			Collections.list(loader.getResources(PLUGIN)).forEach(found::read);
		} catch (IOException failure) {
			found.problems.add(new ExtensionProblem("class path", Failures.describe(failure)));
		}
		return found;
	}

	/** Those that could not be read. */
	public List<ExtensionProblem> problems() {
		return problems;
	}

	/** The elements contributed to a point. */
	public List<ExtensionElement> elements(String point) {
		List<ExtensionElement> elements = new ArrayList<>();
		for (Plugin plugin : plugins) {
			for (Element extension : children(plugin.root())) {
				if (extension.getTagName().equals("extension") && extension.getAttribute("point").equals(point)) {
					children(extension).forEach(each -> elements.add(element(each, plugin.name())));
				}
			}
		}
		return elements;
	}

	private ExtensionElement element(Element element, String contributor) {
		Map<String, String> attributes = new HashMap<>();
		NamedNodeMap written = element.getAttributes();
		for (int i = 0; i < written.getLength(); i++) {
			attributes.put(written.item(i).getNodeName(), written.item(i).getNodeValue());
		}
		return new ExtensionElement(element.getTagName(), contributor, attributes,
				() -> loader.loadClass(element.getAttribute("class")).getConstructor().newInstance());
	}

	private static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (@Nullable
		Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				children.add(child);
			}
		}
		return children;
	}

	private void read(URL plugin) {
		String name = nameOf(plugin);
		try (InputStream in = plugin.openStream()) {
			DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			plugins.add(new Plugin(name, builder.parse(in).getDocumentElement()));
		} catch (IOException | SAXException | ParserConfigurationException failure) {
			problems.add(new ExtensionProblem(name, "Its plugin.xml cannot be read: " + Failures.describe(failure)));
		}
	}

	/** The symbolic name in the manifest beside it, else the address. */
	private static String nameOf(URL plugin) {
		String address = plugin.toString();
		String manifest = address.substring(0, address.length() - PLUGIN.length()) + "META-INF/MANIFEST.MF";
		try (InputStream in = URI.create(manifest).toURL().openStream()) {
			return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName"))
					.map(name -> name.split(";", 2)[0].strip()).orElse(address);
		} catch (IOException noManifest) {
			return address;
		}
	}
}
