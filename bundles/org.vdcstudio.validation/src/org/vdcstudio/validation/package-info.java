/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a rule is, what it reports, and how a design is checked.
 *
 * <p>
 * Everything here is immutable except {@link org.vdcstudio.validation.RuleContext}, which lives as long as one rule looks at
 * one design. Rules are contributed through the extension point {@value org.vdcstudio.validation.Rule#EXTENSION_POINT}.
 */
@NonNullByDefault
package org.vdcstudio.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
