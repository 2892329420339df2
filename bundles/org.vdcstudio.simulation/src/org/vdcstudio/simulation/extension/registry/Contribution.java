/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension.registry;

import java.util.concurrent.Callable;

/**
 * A type of actions or a behaviour that somebody contributes, not yet created.
 *
 * @param id          the type or id it is contributed under
 * @param contributor symbolic name of the contributing bundle
 * @param factory     creates it; may fail in any way
 * @param <T>         what is contributed
 */
public record Contribution<T>(String id, String contributor, Callable<? extends T> factory) {
}
