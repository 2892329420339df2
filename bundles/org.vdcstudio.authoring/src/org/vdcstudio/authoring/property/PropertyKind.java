/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

import java.util.List;

/** What may be done with a property. */
public sealed interface PropertyKind {

	/**
	 * A text with a meaning, such as an address.
	 *
	 * @param type what texts mean something
	 */
	record Words(ValueType type) implements PropertyKind {
	}

	/**
	 * Several texts, in order.
	 *
	 * @param type   what texts mean something
	 * @param values the texts
	 */
	record ManyWords(ValueType type, List<String> values) implements PropertyKind {

		/** Copies the list. */
		public ManyWords {
			values = List.copyOf(values);
		}
	}

	/**
	 * One of some words or names.
	 *
	 * @param options  what can be chosen
	 * @param optional whether nothing can be chosen, too
	 */
	record Choice(List<String> options, boolean optional) implements PropertyKind {

		/** Copies the list. */
		public Choice {
			options = List.copyOf(options);
		}
	}

	/**
	 * Some of some words or names, in order.
	 *
	 * @param options what can be chosen
	 * @param chosen  what is chosen
	 */
	record Choices(List<String> options, List<String> chosen) implements PropertyKind {

		/** Copies the lists. */
		public Choices {
			options = List.copyOf(options);
			chosen = List.copyOf(chosen);
		}
	}

	/** Something that is changed elsewhere, such as what the element contains. */
	record Fixed() implements PropertyKind {
	}
}
