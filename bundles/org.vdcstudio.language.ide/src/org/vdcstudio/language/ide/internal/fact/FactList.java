/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.language.ide.Hover.Fact;
import org.vdcstudio.language.ide.internal.Listing;

/** Facts that are being collected; those with nothing to tell are left out. */
final class FactList {

	private final List<Fact> facts = new ArrayList<>();

	/** Adds a fact, unless its value is empty. */
	void add(String name, String value) {
		if (!value.isEmpty()) {
			facts.add(new Fact(name, value));
		}
	}

	/** Adds a fact if it is known. */
	void add(String name, Optional<?> value) {
		value.ifPresent(known -> add(name, known.toString()));
	}

	/** Adds the first few of some things, unless there is none. */
	void list(String name, Collection<?> items) {
		if (!items.isEmpty()) {
			add(name, Listing.of(items));
		}
	}

	/** Adds some things, also when there is none; of many the number and the first few. */
	void counted(String name, Collection<?> items) {
		add(name, Listing.counted(items));
	}

	List<Fact> facts() {
		return facts;
	}
}
