/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

/**
 * Where a rule was learned.
 *
 * @param title   the document's title, with the version it describes
 * @param address where it can be read: a URL, or the number by which the vendor files it
 */
public record SourceReference(String title, String address) {
}
