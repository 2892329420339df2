/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.tool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a typed label is cut into variables: the mask <code>{0}:{1}</code> makes two of what stands around a colon. */
public final class EditMask {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\d+)\\}");

	private EditMask() {
	}

	/**
	 * Matches a text.
	 *
	 * @param mask with places for variables
	 * @param text as typed
	 * @return the variables {@code arg0}, {@code arg1}…, or empty if the text does not fit
	 */
	public static Optional<Map<String, String>> match(String mask, String text) {
		StringBuilder pattern = new StringBuilder();
		Map<String, Integer> groups = new LinkedHashMap<>();
		Matcher variables = VARIABLE.matcher(mask);
		int end = 0;
		while (variables.find()) {
			pattern.append(Pattern.quote(mask.substring(end, variables.start()))).append("(.*?)");
			groups.put("arg" + variables.group(1), groups.size() + 1);
			end = variables.end();
		}
		pattern.append(Pattern.quote(mask.substring(end)));
		Matcher matcher = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Map<String, String> values = new LinkedHashMap<>();
		groups.forEach((name, group) -> values.put(name, String.valueOf(matcher.group(group))));
		return Optional.of(values);
	}
}
