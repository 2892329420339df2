/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.suppress;

/**
 * Why and how long a finding is acceptable.
 *
 * @param reason why; people must give one
 * @param until  the last day on which it is, for instance {@code 2027-01-31}; empty for good
 */
public record SuppressAnswers(String reason, String until) {

	/** Key of the reason. */
	public static final String REASON = "reason";
	/** Key of the last day. */
	public static final String UNTIL = "until";
}
