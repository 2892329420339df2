/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.registry;

import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleMetadata;

/**
 * A rule that works.
 *
 * @param metadata    what it says about itself
 * @param rule        the rule
 * @param contributor symbolic name of the contributing bundle
 */
public record RegisteredRule(RuleMetadata metadata, Rule rule, String contributor) {
}
