/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

/** Stands between the runner and the rules, for instance to measure them. */
@FunctionalInterface
public interface RuleObserver {

	/** Lets rules run and does nothing else. */
	RuleObserver NONE = (rule, check) -> check.run();

	/**
	 * Lets one rule look at one design.
	 *
	 * @param rule  the rule
	 * @param check does it; to be run once, here and now. What it throws is a failure of the rule and must be passed on
	 */
	void observe(RuleMetadata rule, Runnable check);
}
