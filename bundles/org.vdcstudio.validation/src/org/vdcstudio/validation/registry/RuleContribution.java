/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.registry;

import java.util.concurrent.Callable;

import org.vdcstudio.validation.Rule;

/**
 * A rule that somebody contributes, not yet created.
 *
 * @param id          the id it is contributed under
 * @param contributor symbolic name of the contributing bundle
 * @param factory     creates the rule; may fail in any way
 */
public record RuleContribution(String id, String contributor, Callable<Rule> factory) {
}
