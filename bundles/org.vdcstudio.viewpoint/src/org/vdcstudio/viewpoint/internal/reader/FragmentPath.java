/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A path from the root of a specification, such as {@code //@ownedViewpoints[name='lab']/@ownedRepresentations.0}. */
final class FragmentPath {

	private static final Pattern STEP = Pattern.compile("/@(\\w+)(?:\\.(\\d+)|\\[name='((?:[^'\\\\]|\\\\.)*)'\\])?");

	private FragmentPath() {
	}

	/** Splits a list of paths at the blanks that are not within quotes. */
	static List<String> split(String paths) {
		List<String> found = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		boolean quoted = false;
		for (char c : paths.toCharArray()) {
			if (c == '\'') {
				quoted = !quoted;
			}
			if (Character.isWhitespace(c) && !quoted) {
				addIfAny(current, found);
			} else {
				current.append(c);
			}
		}
		addIfAny(current, found);
		return found;
	}

	private static void addIfAny(StringBuilder current, List<String> found) {
		if (!current.isEmpty()) {
			found.add(current.toString());
			current.setLength(0);
		}
	}

	/**
	 * Follows a path.
	 *
	 * @param root the element the path starts from
	 * @param path beginning with {@code //} or {@code #//}; {@code /} is the root itself
	 * @return the element, or empty if a step leads nowhere
	 */
	static Optional<EObject> follow(EObject root, String path) {
		String fragment = path.startsWith("#") ? path.substring(1) : path;
		if (fragment.equals("/")) {
			return Optional.of(root);
		}
		if (!fragment.startsWith("//@")) {
			return Optional.empty();
		}
		Matcher step = STEP.matcher(fragment).region(1, fragment.length());
		EObject current = root;
		int end = 1;
		while (step.lookingAt()) {
			Optional<EObject> next = child(current, step.group(1), step.group(2), step.group(3));
			if (next.isEmpty()) {
				return next;
			}
			current = next.get();
			end = step.end();
			step.region(end, fragment.length());
		}
		return end == fragment.length() ? Optional.of(current) : Optional.empty();
	}

	private static Optional<EObject> child(EObject parent, String featureName, @Nullable String index,
			@Nullable String name) {
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(featureName);
		if (feature == null) {
			return Optional.empty();
		}
		Object value = parent.eGet(feature);
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		if (name != null) {
			String unescaped = name.replaceAll("\\\\(.)", "$1");
			return values.stream().map(EObject.class::cast).filter(child -> unescaped.equals(nameOf(child))).findFirst();
		}
		int position = index == null ? 0 : Integer.parseInt(index);
		return position < values.size() ? Optional.of((EObject) values.get(position)) : Optional.empty();
	}

	private static @Nullable Object nameOf(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		return name == null ? null : element.eGet(name);
	}
}
