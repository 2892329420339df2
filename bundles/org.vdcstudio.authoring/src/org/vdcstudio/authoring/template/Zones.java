/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

/** The zones of designs that are managed by DNS servers dns01 and dns02 and vCenter Server vcsa01. */
final class Zones {

	/** Where the servers are in the management network. */
	static final int DNS_1 = 5;
	static final int DNS_2 = 6;
	static final int VCENTER = 15;

	private static final int DEPTH = 8;

	private Zones() {
	}

	static String records(String domain, String prefix, int hosts, Networks networks, int firstHost) {
		return """
				zone "%1$s" {
				            A dns01 %2$s
				            A dns02 %3$s
				            A vcsa01 %4$s
				            %5$s
				        }
				        reverse-zone %6$s {
				            PTR %2$s "dns01.%1$s"
				            PTR %3$s "dns02.%1$s"
				            PTR %4$s "vcsa01.%1$s"
				            %7$s
				        }""".formatted(domain, networks.address(0, DNS_1), networks.address(0, DNS_2), networks.address(0, VCENTER),
				Texts.lines(hosts, DEPTH + 4, i -> "A %s%02d %s".formatted(prefix, i, networks.address(0, firstHost - 1 + i))),
				networks.network(0),
				Texts.lines(hosts, DEPTH + 4,
						i -> "PTR %s \"%s%02d.%s\"".formatted(networks.address(0, firstHost - 1 + i), prefix, i, domain)));
	}
}
