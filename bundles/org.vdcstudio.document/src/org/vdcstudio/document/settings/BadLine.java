/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.SettingProblem;

/**
 * A line of a settings file that has no effect.
 *
 * @param subject what it is about: the name that it sets, or the line itself
 * @param message why, without a full stop
 * @param place   where
 */
public record BadLine(String subject, String message, SourceLocation place) {

	/** The same as a problem for those who go on without the line. */
	SettingProblem problem() {
		return new SettingProblem(subject, message + "; the line has no effect.", Optional.of(place));
	}
}
