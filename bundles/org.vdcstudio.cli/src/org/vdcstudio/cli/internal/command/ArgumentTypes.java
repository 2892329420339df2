/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.render.Theme;
import org.vdcstudio.validation.report.ReportFormat;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What arguments of commands mean, and what is said to those that mean nothing: nobody should have to know Java for it. */
final class ArgumentTypes {

	private ArgumentTypes() {
	}

	/** Teaches them to a command and its subcommands. */
	static void register(CommandLine commands) {
		commands.registerConverter(TimeSpan.class, ArgumentTypes::timeSpan);
		commands.registerConverter(LocalDate.class, ArgumentTypes::date);
		commands.registerConverter(int.class, text -> wholeNumber(text, Integer::valueOf));
		commands.registerConverter(long.class, text -> wholeNumber(text, Long::valueOf));
		commands.registerConverter(Long.class, text -> wholeNumber(text, Long::valueOf));
		commands.registerConverter(Integer.class, text -> wholeNumber(text, Integer::valueOf));
		commands.registerConverter(CampaignKind.class, ArgumentTypes::campaign);
		registerWords(commands, ReportFormat.class);
		registerWords(commands, FailOn.class);
		registerWords(commands, RulesCommand.Format.class);
		registerWords(commands, SimulateCommand.Format.class);
		registerWords(commands, BenchCommand.Subject.class);
		registerWords(commands, Theme.class);
	}

	private static <E extends Enum<E>> void registerWords(CommandLine commands, Class<E> type) {
		commands.registerConverter(type, text -> word(text, type));
	}

	private static TimeSpan timeSpan(String text) {
		return TimeSpan.tryParse(text).orElseThrow(() -> wrong(text, "is not a time such as 90 s, 5 min or 2 h"));
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw wrong(text, "is not a date such as 2027-01-31");
		}
	}

	private static CampaignKind campaign(String text) {
		try {
			return CampaignKind.tryParse(text).orElseThrow(() -> wrong(text, "is no campaign such as single-failures or seeds=1..100"));
		} catch (IllegalArgumentException e) {
			throw wrong(text, "is no campaign: " + e.getMessage());
		}
	}

	private static <N extends Number> N wholeNumber(String text, Function<String, N> parser) {
		try {
			return parser.apply(text);
		} catch (NumberFormatException e) {
			throw wrong(text, text.matches("[+-]?\\d+") ? "is too large a number" : "is not a whole number");
		}
	}

	/** Words are documented in lower case and understood in any. */
	private static <E extends Enum<E>> E word(String text, Class<E> type) {
		for (E each : type.getEnumConstants()) {
			if (each.name().equalsIgnoreCase(text)) {
				return each;
			}
		}
		throw wrong(text, "is none of " + Arrays.stream(type.getEnumConstants()).map(each -> each.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")));
	}

	private static TypeConversionException wrong(String text, String reason) {
		return new TypeConversionException("'%s' %s".formatted(text, reason));
	}
}
