/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

/**
 * A fact that an answer or a finding rests on.
 *
 * @param name  what was looked at, such as {@code forward lookup of esx01.lab.example}
 * @param value what was seen, such as {@code 192.168.0.11}
 */
public record Evidence(String name, String value) {
}
