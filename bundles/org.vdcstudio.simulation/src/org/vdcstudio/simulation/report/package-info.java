/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Results of scenarios as text, JSON and JUnit XML, and a trace of every event. Equal results give equal bytes: numbers are
 * exact decimals, nothing depends on locale, clock or machine.
 */
@NonNullByDefault
package org.vdcstudio.simulation.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
