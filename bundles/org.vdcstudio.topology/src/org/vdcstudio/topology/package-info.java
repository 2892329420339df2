/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Answers about a design: who reaches whom, who sees which storage, what resolves, what runs where, what can move.
 *
 * <p>
 * Every answer is a function of an immutable snapshot and an immutable state, so rules and simulation share it, and it may be
 * asked from any thread. Indexes are made once, on first use; no question compares all hosts with all hosts.
 */
@NonNullByDefault
package org.vdcstudio.topology;

import org.eclipse.jdt.annotation.NonNullByDefault;
