/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution;

import java.util.List;
import java.util.Optional;

/** An element of somebody's {@code plugin.xml}, wherever it was read from. */
public interface ContributionElement {

	/** Its tag. */
	String name();

	/** Symbolic name of the contributing bundle. */
	String contributor();

	/** The value of an attribute. */
	Optional<String> attribute(String attribute);

	/** The child elements with this tag, in order. */
	List<ContributionElement> children(String tag);

	/**
	 * Creates an instance of the class that an attribute names.
	 *
	 * @throws Exception whatever goes wrong in code that is not ours
	 */
	<T> T create(String attribute, Class<T> type) throws Exception;
}
