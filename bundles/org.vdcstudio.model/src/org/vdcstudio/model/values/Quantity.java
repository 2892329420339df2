/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** A decimal number with a unit, as every quantity of the language is written. */
final class Quantity {

	private static final Pattern SHAPE = Pattern.compile("([0-9]{1,19}(?:\\.[0-9]{1,18})?)\\s*([A-Za-z]+(?:/[A-Za-z]+)?)");

	private Quantity() {
	}

	/**
	 * The quantity in base units, rounded to the nearest whole one.
	 *
	 * @param text  the text; null is no quantity
	 * @param units how many base units one of each unit is; units are case sensitive (Mbit is not mbit)
	 * @return empty when the text is no number with one of the units or does not fit into 63 bits
	 */
	static Optional<Long> tryParse(@Nullable String text, Map<String, BigDecimal> units) {
		if (text == null) {
			return Optional.empty();
		}
		Matcher matcher = SHAPE.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		@Nullable
		BigDecimal factor = units.get(matcher.group(2));
		if (factor == null) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(matcher.group(1)).multiply(factor).setScale(0, RoundingMode.HALF_UP);
		return value.toBigInteger().bitLength() > 63 ? Optional.empty() : Optional.of(value.longValue());
	}

	/** The largest unit of which the amount is a whole multiple, written with it. */
	static String write(long amount, Map<String, BigDecimal> unitsFromSmall, String base) {
		String best = base;
		long factor = 1;
		for (Map.Entry<String, BigDecimal> unit : unitsFromSmall.entrySet()) {
			BigDecimal size = unit.getValue();
			if (size.signum() > 0 && size.scale() <= 0 && amount != 0 && amount % size.longValue() == 0
					&& size.longValue() > factor) {
				best = unit.getKey();
				factor = size.longValue();
			}
		}
		return amount / factor + " " + best;
	}
}
