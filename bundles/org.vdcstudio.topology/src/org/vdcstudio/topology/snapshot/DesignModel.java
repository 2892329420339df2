/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

/**
 * A design as values, with the way back to the model.
 *
 * @param snapshot the values
 * @param origins  which model object each value comes from
 */
public record DesignModel(DesignSnapshot snapshot, Origins origins) {
}
