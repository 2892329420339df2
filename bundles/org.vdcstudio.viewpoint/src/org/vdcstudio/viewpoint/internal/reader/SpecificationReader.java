/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.reader;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.SpecificationProblem;
import org.vdcstudio.viewpoint.internal.reader.SourceText.Position;
import org.vdcstudio.viewpoint.internal.reader.SourceText.Tag;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of a specification into elements of {@link SpecificationPackages}. Whatever is not part of the subset is
 * reported with its place and left out together with what it contains. Document types and external entities are refused.
 */
public final class SpecificationReader {

	private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
	private static final String XMI = "http://www.omg.org/XMI";
	private static final Pattern SYSTEM_COLOR = Pattern
			.compile("environment:/viewpoint#//@systemColors/@entries\\[name='(\\w+)'\\]");

	/**
	 * A specification as elements.
	 *
	 * @param group the root, or null if the text is no specification
	 * @param problems what was left out
	 * @param places where elements stand
	 */
	public record Content(@Nullable EObject group, List<SpecificationProblem> problems, Places places) {
	}

	/** Where elements and their attributes stand in the text. */
	public static final class Places {

		private final String file;
		private final SourceText text;
		private final Map<EObject, Tag> tags = new IdentityHashMap<>();

		Places(String file, SourceText text) {
			this.file = file;
			this.text = text;
		}

		/** {@return a problem of an attribute of an element} */
		public SpecificationProblem problem(EObject element, String attribute, String message) {
			Tag tag = tags.get(element);
			Position position = tag == null ? new Position(0, 0) : text.position(tag, attribute);
			return new SpecificationProblem(file, position.line(), position.column(), message);
		}
	}

	private record PendingReference(EObject owner, EReference feature, String path, Position position) {
	}

	private final String file;
	private final SourceText source;
	private final Places places;
	private final List<SpecificationProblem> problems = new ArrayList<>();
	private final List<PendingReference> references = new ArrayList<>();
	private final SpecificationPackages packages = SpecificationPackages.get();
	private final SystemPalette palette = new SystemPalette();
	private @Nullable EObject group;

	private SpecificationReader(String file, String text) {
		this.file = file;
		source = new SourceText(text);
		places = new Places(file, source);
	}

	/**
	 * Reads a specification.
	 *
	 * @param file how to name it in problems
	 * @param text its XML
	 * @return what could be read
	 */
	public static Content read(String file, String text) {
		SpecificationReader reader = new SpecificationReader(file, text);
		reader.parse(text);
		reader.resolveReferences();
		return new Content(reader.group, reader.problems, reader.places);
	}

	private void parse(String text) {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new InputSource(new StringReader(text)), new Handler());
		} catch (SAXParseException e) {
			problem(new Position(Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber())),
					"not well-formed XML: " + e.getMessage());
		} catch (SAXException | ParserConfigurationException | IOException e) {
			problem(new Position(0, 0), "cannot be read: " + e.getMessage());
		}
	}

	private void problem(Position position, String message) {
		problems.add(new SpecificationProblem(file, position.line(), position.column(), message));
	}

	private void resolveReferences() {
		EObject root = group;
		if (root == null) {
			return;
		}
		for (PendingReference reference : references) {
			Optional<EObject> target = target(root, reference.path());
			if (target.isEmpty()) {
				problem(reference.position(), reference.feature().getName() + " refers to " + reference.path()
						+ ", which does not exist or is not supported");
			} else if (!reference.feature().getEReferenceType().isSuperTypeOf(target.get().eClass())) {
				problem(reference.position(), reference.feature().getName() + " cannot refer to a "
						+ target.get().eClass().getName() + ": " + reference.path());
			} else {
				put(reference.owner(), reference.feature(), target.get());
			}
		}
		problems.sort(Comparator.comparingInt(SpecificationProblem::line)
				.thenComparingInt(SpecificationProblem::column));
	}

	private Optional<EObject> target(EObject root, String path) {
		Matcher systemColor = SYSTEM_COLOR.matcher(path);
		return systemColor.matches() ? palette.color(Objects.requireNonNull(systemColor.group(1)))
				: FragmentPath.follow(root, path);
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject owner, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((List<Object>) owner.eGet(feature)).add(value);
		} else {
			owner.eSet(feature, value);
		}
	}

	/** Builds elements; an element that is left out stands as an empty entry on the stack. */
	private final class Handler extends DefaultHandler {

		private final Deque<Optional<EObject>> open = new ArrayDeque<>();
		private final Map<String, String> namespaces = new HashMap<>();
		private @Nullable Locator locator;

		@Override
		public void setDocumentLocator(@Nullable Locator newLocator) {
			locator = newLocator;
		}

		@Override
		public void startPrefixMapping(@Nullable String prefix, @Nullable String uri) {
			namespaces.put(String.valueOf(prefix), String.valueOf(uri));
		}

		@Override
		public void fatalError(@Nullable SAXParseException e) throws SAXException {
			throw Objects.requireNonNull(e);
		}

		@Override
		public void startElement(@Nullable String uri, @Nullable String localName, @Nullable String qName,
				@Nullable Attributes attributes) {
			Locator here = Objects.requireNonNull(locator);
			Tag tag = source.tagEndingAt(here.getLineNumber(), here.getColumnNumber());
			String name = String.valueOf(localName);
			Attributes given = Objects.requireNonNull(attributes);
			if (open.isEmpty()) {
				open.push(root(String.valueOf(uri), name, given, tag));
			} else {
				open.push(Objects.requireNonNull(open.peek()).flatMap(parent -> child(parent, name, given, tag)));
			}
		}

		@Override
		public void endElement(@Nullable String uri, @Nullable String localName, @Nullable String qName) {
			open.pop();
		}

		private Optional<EObject> root(String uri, String name, Attributes attributes, Tag tag) {
			if (!uri.equals(SpecificationPackages.DESCRIPTION) || !name.equals("Group")) {
				problem(source.position(tag), "not a viewpoint specification: the root is " + name);
				return Optional.empty();
			}
			EObject root = create(packages.find(uri, name).orElseThrow(), attributes, tag);
			group = root;
			return Optional.of(root);
		}

		private Optional<EObject> child(EObject parent, String name, Attributes attributes, Tag tag) {
			EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
			if (feature == null) {
				problem(source.position(tag), name + " of " + parent.eClass().getName() + " is not supported");
				return Optional.empty();
			}
			String href = attributes.getValue("href");
			if (feature instanceof EAttribute) {
				put(parent, feature, href == null ? "" : href.replaceAll("#/+$", ""));
				return Optional.empty();
			}
			EReference reference = (EReference) feature;
			if (href != null) {
				references.add(new PendingReference(parent, reference, href, source.position(tag, "href")));
				return Optional.empty();
			}
			Optional<EClass> type = type(reference, attributes.getValue(XSI, "type"), tag);
			type.filter(found -> reference.isContainment() && found.isAbstract()).ifPresent(
					found -> problem(source.position(tag), name + " needs an xsi:type: " + found.getName() + " is abstract"));
			if (type.isEmpty() || type.get().isAbstract() || !reference.isContainment()) {
				return Optional.empty();
			}
			EObject created = create(type.get(), attributes, tag);
			put(parent, reference, created);
			return Optional.of(created);
		}

		private Optional<EClass> type(EReference reference, @Nullable String written, Tag tag) {
			EClass declared = reference.getEReferenceType();
			if (written == null) {
				return Optional.of(declared);
			}
			int colon = written.indexOf(':');
			String namespace = namespaces.getOrDefault(colon < 0 ? "" : written.substring(0, colon), "");
			String name = written.substring(colon + 1);
			Optional<EClass> type = packages.find(namespace, name);
			if (type.isEmpty()) {
				problem(source.position(tag), name + " is not supported");
			} else if (!declared.isSuperTypeOf(type.get())) {
				problem(source.position(tag, "xsi:type"), reference.getName() + " cannot be a " + name);
				return Optional.empty();
			}
			return type;
		}

		private EObject create(EClass type, Attributes attributes, Tag tag) {
			EObject element = EcoreUtil.create(type);
			places.tags.put(element, tag);
			for (int i = 0; i < attributes.getLength(); i++) {
				String namespace = attributes.getURI(i);
				if (!XSI.equals(namespace) && !XMI.equals(namespace)) {
					set(element, String.valueOf(attributes.getLocalName(i)), String.valueOf(attributes.getValue(i)), tag);
				}
			}
			return element;
		}

		private void set(EObject element, String name, String value, Tag tag) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			Position position = source.position(tag, name);
			switch (feature) {
				case null -> problem(position, name + " of " + element.eClass().getName() + " is not supported");
				case EAttribute attribute -> setAttribute(element, attribute, value, position);
				case EReference reference when !reference.isContainment() -> FragmentPath.split(value).forEach(
						path -> references.add(new PendingReference(element, reference, path, position)));
				default -> problem(position, name + " of " + element.eClass().getName() + " cannot be an attribute");
			}
		}

		private void setAttribute(EObject element, EAttribute attribute, String value, Position position) {
			try {
				for (String part : attribute.isMany() ? value.strip().split("\\s+") : new String[] { value }) {
					Object parsed = EcoreUtil.createFromString(attribute.getEAttributeType(), part);
					if (parsed != null) {
						put(element, attribute, parsed);
					}
				}
			} catch (IllegalArgumentException e) {
				problem(position, "\"" + value + "\" is no value of " + attribute.getName() + " that is supported");
			}
		}
	}
}
