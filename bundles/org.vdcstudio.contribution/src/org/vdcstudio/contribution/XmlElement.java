/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a {@code plugin.xml} on the class path. */
record XmlElement(Element element, String contributor, ClassLoader loader) implements ContributionElement {

	@Override
	public String name() {
		return element.getTagName();
	}

	@Override
	public Optional<String> attribute(String attribute) {
		return element.hasAttribute(attribute) ? Optional.of(element.getAttribute(attribute)) : Optional.empty();
	}

	@Override
	public List<ContributionElement> children(String tag) {
		List<ContributionElement> found = new ArrayList<>();
		for (Element child : children(element)) {
			if (child.getTagName().equals(tag)) {
				found.add(new XmlElement(child, contributor, loader));
			}
		}
		return found;
	}

	@Override
	public <T> T create(String attribute, Class<T> type) throws ReflectiveOperationException {
		return type.cast(loader.loadClass(attribute(attribute).orElse("")).getConstructor().newInstance());
	}

	static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (@Nullable
		Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				children.add(child);
			}
		}
		return children;
	}
}
