/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Writer;

import org.vdcstudio.validation.ValidationResult;

/** Writes findings in one format. Stateless. */
public interface Report {

	/**
	 * Writes all findings and flushes.
	 *
	 * @param result  the findings
	 * @param setting what else the report tells
	 * @param out     where to; stays open
	 * @throws IOException when {@code out} fails
	 */
	void write(ValidationResult result, ReportSetting setting, Writer out) throws IOException;
}
