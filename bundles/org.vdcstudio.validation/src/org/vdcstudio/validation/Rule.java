/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.List;

/**
 * One thing that should hold in every design.
 *
 * <p>
 * A rule is one public class with a public no-argument constructor, contributed through {@value #EXTENSION_POINT}. It keeps no
 * state: one instance checks many designs, from any thread. It asks the {@linkplain RuleContext#topology() topology} and never
 * walks the model. What the user wrote wrongly is reported; an exception is a bug of the rule and becomes a {@code PLG-01}
 * finding, while the other rules go on.
 */
public interface Rule {

	/** Id of the extension point; its elements are {@code rule}. */
	String EXTENSION_POINT = "org.vdcstudio.validation.rules";

	/** Describes the rule; the same on every call. */
	RuleMetadata metadata();

	/**
	 * Reports every violation in one design.
	 *
	 * @param context the design, the rule's parameters and where to report; not to be kept
	 */
	void check(RuleContext context);

	/** The fixes named in the metadata; none by default. */
	default List<QuickFix> quickFixes() {
		return List.of();
	}
}
