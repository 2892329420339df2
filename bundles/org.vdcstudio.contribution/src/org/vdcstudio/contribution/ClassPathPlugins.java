/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Every {@code plugin.xml} on a class path. */
public final class ClassPathPlugins {

	private static final String PLUGIN = "plugin.xml";

	private final List<Plugin> plugins = new ArrayList<>();
	private final List<UnreadablePlugin> problems = new ArrayList<>();
	private final ClassLoader loader;

	private record Plugin(String name, Element root) {
	}

	private ClassPathPlugins(ClassLoader loader) {
		this.loader = loader;
	}

	/** Finds and reads them. */
	public static ClassPathPlugins of(ClassLoader loader) {
		ClassPathPlugins found = new ClassPathPlugins(loader);
		try {
			Collections.list(loader.getResources(PLUGIN)).forEach(found::read);
		} catch (IOException failure) {
			found.problems.add(new UnreadablePlugin("class path", Failures.describe(failure)));
		}
		return found;
	}

	/** Those that could not be read. */
	public List<UnreadablePlugin> problems() {
		return problems;
	}

	/** The elements contributed to a point. */
	public List<ContributionElement> elements(String point) {
		List<ContributionElement> elements = new ArrayList<>();
		for (Plugin plugin : plugins) {
			for (Element extension : XmlElement.children(plugin.root())) {
				if (extension.getTagName().equals("extension") && extension.getAttribute("point").equals(point)) {
					XmlElement.children(extension).forEach(each -> elements.add(new XmlElement(each, plugin.name(), loader)));
				}
			}
		}
		return elements;
	}

	private void read(URL plugin) {
		String name = nameOf(plugin);
		try (InputStream in = plugin.openStream()) {
			plugins.add(new Plugin(name, parser().parse(in).getDocumentElement()));
		} catch (IOException | SAXException | ParserConfigurationException failure) {
			problems.add(new UnreadablePlugin(name, "Its plugin.xml cannot be read: " + Failures.describe(failure)));
		}
	}

	/** One that reads nothing but the file itself, and does not print what is wrong with it. */
	private static DocumentBuilder parser() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		DocumentBuilder parser = factory.newDocumentBuilder();
		parser.setErrorHandler(new DefaultHandler());
		return parser;
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
