/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.naming;

/**
 * Records that shall be there.
 *
 * @param name    the fully qualified name
 * @param address the IPv4 address
 * @param forward whether the name shall lead to the address: an A record
 * @param reverse whether the address shall lead to the name: a PTR record
 */
public record RecordWish(String name, String address, boolean forward, boolean reverse) {
}
