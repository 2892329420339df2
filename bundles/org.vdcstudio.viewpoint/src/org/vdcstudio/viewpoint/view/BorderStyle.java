/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.view;

/**
 * The outline of a shape.
 *
 * @param size thickness in pixels; 0 draws none for nodes and a hairline for containers
 * @param line how it is drawn
 * @param color of the line
 */
public record BorderStyle(int size, LineStyle line, Rgb color) {
}
