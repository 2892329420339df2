/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.contribution;

import java.util.Map;
import java.util.Optional;

/**
 * An element of somebody's {@code plugin.xml}, wherever it was read from.
 *
 * @param name        its tag
 * @param contributor symbolic name of the contributing bundle
 * @param attributes  its attributes
 * @param maker       makes an instance of what its attribute {@code class} names
 */
public record ExtensionElement(String name, String contributor, Map<String, String> attributes, Maker maker) {

	/** Makes an instance of a class that is not ours, and may fail in any way. */
	@FunctionalInterface
	interface Maker {

		Object make() throws Exception;
	}

	/** The value of an attribute; empty when it is blank. */
	public Optional<String> attribute(String attribute) {
		return Optional.ofNullable(attributes.get(attribute)).filter(text -> !text.isBlank());
	}

	/**
	 * Creates an instance of the class that it names.
	 *
	 * @throws Exception whatever goes wrong in code that is not ours
	 */
	public <T> T create(Class<T> type) throws Exception {
		return type.cast(maker.make());
	}
}
