/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The {@code plugin.xml} of a plug-in. The platform ignores one that it cannot read and only logs why, so it is read once
 * more here, where its author is listening.
 */
final class ExtensionDeclaration {

	private static final String FILE = "plugin.xml";
	private static final String IDENTITY = "Bundle-SymbolicName";

	private ExtensionDeclaration() {
	}

	/** What is wrong with that of a plug-in that is started; empty when nothing is, or when there is none. */
	static Optional<String> problem(Bundle bundle) {
		@Nullable
		URL declaration = bundle.getEntry(FILE);
		if (declaration == null) {
			return Optional.empty();
		}
		try (InputStream stream = declaration.openStream()) {
			return problem(stream, bundle.getHeaders("").get(IDENTITY));
		} catch (IOException e) {
			return unreadable(e);
		}
	}

	/** The same of a plug-in that is still a file. */
	static Optional<String> problem(PluginFile plugin, Map<String, String> headers) throws IOException {
		return plugin.read(FILE).flatMap(text -> problem(new ByteArrayInputStream(text), headers.get(IDENTITY)));
	}

	private static Optional<String> problem(InputStream declaration, @Nullable String identity) {
		try {
			parser().parse(declaration);
		} catch (SAXParseException e) {
			return Optional.of("its plugin.xml is broken in line %d: %s".formatted(e.getLineNumber(), e.getMessage()));
		} catch (IOException | SAXException | ParserConfigurationException e) {
			return unreadable(e);
		}
		if (identity != null && !identity.replace(" ", "").contains("singleton:=true")) {
			return Optional.of("its plugin.xml is ignored because its Bundle-SymbolicName lacks singleton:=true");
		}
		return Optional.empty();
	}

	private static Optional<String> unreadable(Exception failure) {
		return Optional.of("its plugin.xml cannot be read: " + failure.getMessage());
	}

	private static DocumentBuilder parser() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		DocumentBuilder parser = factory.newDocumentBuilder();
		parser.setErrorHandler(new Rethrowing());
		return parser;
	}

	/** The default handler prints. */
	private static final class Rethrowing implements ErrorHandler {

		@Override
		public void warning(@Nullable SAXParseException exception) {
			// A warning does not keep the platform from reading the file.
		}

		@Override
		public void error(@Nullable SAXParseException exception) throws SAXException {
			throw new SAXException(exception);
		}

		@Override
		public void fatalError(@Nullable SAXParseException exception) throws SAXException {
			if (exception != null) {
				throw exception;
			}
		}
	}
}
