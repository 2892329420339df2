/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tests of the model's values.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.model.values;
