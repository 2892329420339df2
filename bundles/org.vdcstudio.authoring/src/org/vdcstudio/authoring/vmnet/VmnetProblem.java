/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import org.vdcstudio.authoring.Remark;

/**
 * What is to be said about a virtual network.
 *
 * @param network the name it has in the editor; empty when it is about several, or about one that is gone
 * @param field   the setting it is about, by its name in {@link VmnetSettings}
 * @param level   how bad it is
 * @param message one sentence
 */
public record VmnetProblem(String network, String field, Remark.Level level, String message) {
}
