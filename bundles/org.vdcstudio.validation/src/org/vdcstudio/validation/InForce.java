/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

/**
 * What is in force, and who says so.
 *
 * @param <T>    what it is about
 * @param value  what is in force
 * @param origin who says so
 */
public record InForce<T>(T value, SettingOrigin origin) {
}
