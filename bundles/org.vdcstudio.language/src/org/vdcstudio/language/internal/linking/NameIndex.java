/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.NamedElement;

/**
 * The names of one file: its design elements by name, and what stands in each of them by name.
 *
 * <p>The names inside an element are collected when somebody first asks for them.
 */
public final class NameIndex {

	private static final NameIndex EMPTY = new NameIndex(List.of());

	private final List<DesignElement> elements;
	private final Map<String, List<NamedElement>> top;
	private final Map<DesignElement, Map<String, List<NamedElement>>> inner = new IdentityHashMap<>();

	private NameIndex(List<DesignElement> elements) {
		this.elements = elements;
		top = new HashMap<>(elements.size() * 2);
		elements.forEach(element -> enter(element, top));
	}

	/** The names of a file; of nothing when there is no file, because not even its beginning could be read. */
	public static NameIndex of(@Nullable EObject content) {
		if (!(content instanceof DesignFile file)) {
			return EMPTY;
		}
		List<DesignElement> elements = new ArrayList<>(file.getElements());
		@Nullable
		Datacenter datacenter = file.getDatacenter();
		if (datacenter != null) {
			elements.addAll(datacenter.getElements());
		}
		return new NameIndex(elements);
	}

	/** All design elements, in the order of the text. */
	public List<DesignElement> elements() {
		return elements;
	}

	/** Design elements with a name; usually one. */
	public List<NamedElement> named(String name) {
		return top.getOrDefault(name, List.of());
	}

	/** Elements with a name inside a design element of this file; usually one. */
	public List<NamedElement> named(DesignElement space, String name) {
		return inside(space).getOrDefault(name, List.of());
	}

	/** Everything with a name inside a design element of this file. */
	public Map<String, List<NamedElement>> inside(DesignElement space) {
		return inner.computeIfAbsent(space, NameIndex::collect);
	}

	private static Map<String, List<NamedElement>> collect(DesignElement space) {
		Map<String, List<NamedElement>> found = new HashMap<>();
		space.eAllContents().forEachRemaining(content -> {
			if (content instanceof NamedElement named) {
				enter(named, found);
			}
		});
		return found;
	}

	private static void enter(NamedElement element, Map<String, List<NamedElement>> names) {
		@Nullable
		String name = element.getName();
		if (name != null) {
			names.merge(name, List.of(element), NameIndex::joined);
		}
	}

	private static List<NamedElement> joined(List<NamedElement> some, List<NamedElement> more) {
		List<NamedElement> all = new ArrayList<>(some);
		all.addAll(more);
		return all;
	}
}
