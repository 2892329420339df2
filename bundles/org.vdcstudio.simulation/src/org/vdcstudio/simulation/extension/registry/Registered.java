/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension.registry;

/**
 * A type of actions or a behaviour that could be created.
 *
 * @param id          the type or id it is contributed under
 * @param contributor symbolic name of the contributing bundle
 * @param instance    the type or behaviour itself
 * @param <T>         what is contributed
 */
public record Registered<T>(String id, String contributor, T instance) {
}
