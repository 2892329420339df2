/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a rule that profiles and settings may change.
 *
 * <p>
 * Settings carry text; the parameter turns it into its type. Instances are constants of their rule and are compared by name.
 *
 * @param <T> the type a rule works with
 */
public final class RuleParameter<T> {

	/** What values of a parameter look like in text. */
	public enum Form {

		/** A whole number. */
		INTEGER("a whole number of at most nine digits"),
		/** A switch. */
		FLAG("true or false"),
		/** A list of words. */
		WORDS("words, separated by commas");

		private final String label;

		Form(String label) {
			this.label = label;
		}

		/** The form in words, for messages. */
		public String label() {
			return label;
		}
	}

	private final Form form;
	private final String name;
	private final String description;
	private final String defaultText;
	private final Function<String, Optional<T>> parser;

	private RuleParameter(Form form, String name, String description, String defaultText, Function<String, Optional<T>> parser) {
		this.form = form;
		this.name = name;
		this.description = description;
		this.defaultText = defaultText;
		this.parser = parser;
		parse(defaultText);
	}

	/** A whole number. */
	public static RuleParameter<Integer> integer(String name, String description, int defaultValue) {
		return new RuleParameter<>(Form.INTEGER, name, description, Integer.toString(defaultValue), RuleParameter::tryParseInteger);
	}

	/** A switch written {@code true} or {@code false}. */
	public static RuleParameter<Boolean> flag(String name, String description, boolean defaultValue) {
		return new RuleParameter<>(Form.FLAG, name, description, Boolean.toString(defaultValue), RuleParameter::tryParseFlag);
	}

	/** A list of words, separated by commas in text. */
	public static RuleParameter<List<String>> words(String name, String description, String... defaultValue) {
		return new RuleParameter<>(Form.WORDS, name, description, String.join(", ", defaultValue),
				text -> Optional.of(Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList()));
	}

	/** What values look like in text. */
	public Form form() {
		return form;
	}

	/** The name used in settings. */
	public String name() {
		return name;
	}

	/** What the value means, with its unit. */
	public String description() {
		return description;
	}

	/** The default, as it would be written in settings. */
	public String defaultText() {
		return defaultText;
	}

	/** The value that {@code text} stands for, empty when it stands for none. */
	public Optional<T> tryParse(String text) {
		return parser.apply(text.strip());
	}

	/**
	 * The value that {@code text} stands for.
	 *
	 * @throws IllegalArgumentException naming the text when it stands for none
	 */
	public T parse(String text) {
		return tryParse(text).orElseThrow(
				() -> new IllegalArgumentException("'%s' is not a value of parameter '%s'".formatted(text, name)));
	}

	@Override
	public String toString() {
		return name + "=" + defaultText;
	}

	private static Optional<Integer> tryParseInteger(String text) {
		return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
	}

	private static Optional<Boolean> tryParseFlag(String text) {
		return switch (text) {
		case "true" -> Optional.of(Boolean.TRUE);
		case "false" -> Optional.of(Boolean.FALSE);
		default -> Optional.empty();
		};
	}
}
