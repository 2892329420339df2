/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.EsxiHost;

/**
 * What somebody who made one mistake is told, and where; and that what follows is understood nevertheless.
 *
 * <p>Each line of the table has the block that a mistake stands in, the mistake itself on a line of its own, the column that
 * the message points to, and the message.
 */
class MistakesTest {

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '│', quoteCharacter = '\u0001', textBlock = """
			file │ import                                                             │ 1:1 The address, in quotes, is missing after 'import'
			file │ import dns.vdc                                                     │ 1:8 The address, in quotes, is expected after 'import', not 'dns'
			file │ import ""                                                          │ 1:8 This import names no file
			file │ imprt "dns.vdc"                                                    │ 1:1 'imprt' means nothing; did you mean 'import'?
			file │ ;                                                                  │ 1:1 ';' is not needed: nothing but blanks stands between statements
			file │ }                                                                  │ 1:1 This brace closes nothing
			lab  │ hsot esx01 { fqdn x }                                              │ 2:1 'hsot' means nothing in 'datacenter'; did you mean 'host'?
			lab  │ Host esx01 { fqdn x }                                              │ 2:1 'Host' means nothing in 'datacenter'; did you mean 'host'?
			lab  │ host { fqdn x }                                                    │ 2:6 A name is missing after 'host'
			lab  │ host 5 { fqdn x }                                                  │ 2:6 A name is expected after 'host', not '5'
			lab  │ host esx 01 { fqdn x }                                             │ 2:10 '01' does not belong here; a name with blanks stands in quotes
			lab  │ host esx01 fqdn x }                                                │ 2:12 '{' is missing before 'fqdn'
			lab  │ host esx01                                                         │ 2:6 '{' is missing after 'esx01'
			lab  │ esx01 { fqdn x }                                                   │ 2:1 'esx01' means nothing in 'datacenter'
			lab  │ firewall fw01 { rule 7 { allow } }                                 │ 2:1 'firewall' means nothing in 'datacenter'
			lab  │ memory 64 GiB                                                      │ 2:1 'memory' means nothing in 'datacenter'
			lab  │ datacenter Other { }                                               │ 2:1 'datacenter' means nothing in 'datacenter'
			lab  │ vm db[] { }                                                        │ 2:7 A value is missing after '['
			lab  │ vm db[01..04 { }                                                   │ 2:7 ']' is missing after '01..04'
			lab  │ vm db like { }                                                     │ 2:12 The name of a vm-template is missing after 'like'
			lab  │ @suppress(NAM-01) host x { }                                       │ 2:11 The reason, in quotes, is missing after 'NAM-01'
			lab  │ @suppress(NAM-01, why) host x { }                                  │ 2:19 The reason, in quotes, is expected after ',', not 'why'
			lab  │ @suppress(NAM-01, "why" host x { }                                 │ 2:19 ')' is expected after '"why"', not 'host'
			lab  │ @suppress(NAM-01, "why", until) host x { }                         │ 2:26 A value is missing after 'until'
			lab  │ @suppress("NAM-01", "why") host x { }                              │ 2:11 The rule is expected after '(', not '"NAM-01"'
			lab  │ @supress(NAM-01, "why") host x { }                                 │ 2:1 '@supress' means nothing in 'datacenter'; did you mean '@suppress'?
			lab  │ host x { nic a { speed 1 Gbit }                                    │ 3:1 '}' is missing before 'host'
			lab  │ scenario s { at 10 s vmotion }                                     │ 2:22 The name of a vm is missing after 'vmotion'
			lab  │ scenario s { at 10 s vmotion web on after }                        │ 2:34 'on' does not belong here
			lab  │ scenario s { at 10 s vmotoin web to after }                        │ 2:22 'vmotoin' means nothing in 'scenario'; did you mean 'vmotion'?
			lab  │ scenario s { expect web below 1 s }                                │ 2:25 'below' does not belong here
			lab  │ host x { memory = 64 GiB }                                         │ 2:17 A value with its unit is expected after 'memory', not '='
			lab  │ host x { memory: 64 GiB }                                          │ 2:16 A value with its unit is expected after 'memory', not ':'
			lab  │ host x { memory 64 GiB; version 8 }                                │ 2:23 ';' is not needed: nothing but blanks stands between statements
			lab  │ host x { memory 64 GiB, version 8 }                                │ 2:23 ',' is not needed: nothing but blanks stands between statements
			host │ memroy 64 GiB                                                      │ 2:1 'memroy' means nothing in 'host'; did you mean 'memory'?
			host │ memory                                                             │ 2:1 A value with its unit is missing after 'memory'
			host │ memory GiB                                                         │ 2:8 A value with its unit is expected after 'memory', not 'GiB'
			host │ memory 64 GB of RAM                                                │ 2:14 'of' does not belong here
			host │ cpu 2 x 8                                                          │ 2:9 'at' is missing after '8'
			host │ cpu 2 8 at 2400 MHz                                                │ 2:7 'x' is expected after '2', not '8'
			host │ cpu 2 x 8 at                                                       │ 2:11 A value with its unit is missing after 'at'
			host │ colour red                                                         │ 2:1 'colour' means nothing in 'host'
			host │ mtu 9000                                                           │ 2:1 'mtu' means nothing in 'host'
			host │ version "8.0.3                                                     │ 2:9 The quotes are not closed on this line
			host │ version "8\\0"                                                     │ 2:9 \\0 means nothing in a quoted text; write \\\\ for a backslash
			host │ version 8.0.3 version 8.0.3                                        │ 2:15 'version' is given twice; one of them must go
			host │ nic vmnic0                                                         │ 2:5 '{' is missing after 'vmnic0'
			host │ nic vmnic0 { speed }                                               │ 2:14 A value with its unit is missing after 'speed'
			host │ nic vmnic0 { connect PC. }                                         │ 2:24 A name is missing after '.'
			host │ nic vmnic0 { conect PC.VMnet0 }                                    │ 2:14 'conect' means nothing in 'nic'; did you mean 'connect'?
			host │ vswitch v { uplinks }                                              │ 2:13 The name of a nic is missing after 'uplinks'
			host │ vswitch v { portgroup p { vlan } mtu 1500 }                        │ 2:27 A value is missing after 'vlan'
			host │ vswitch v { portgroup p { mtu 9000 } }                             │ 2:27 'mtu' means nothing in 'portgroup'
			host │ vswitch v { vmkernel vmk0 { } }                                    │ 2:13 'vmkernel' means nothing in 'vswitch', only in 'host', 'host-template' and 'portgroup'
			host │ vswitch v { portgroup p { vmkernel k { stack vmotoin } } }         │ 2:46 'vmotoin' is none of default, provisioning, vmotion; did you mean 'vmotion'?
			host │ vswitch v { portgroup p { vmkernel k { stack } } }                 │ 2:40 One of default, provisioning, vmotion is missing after 'stack'
			host │ vswitch v { portgroup p { vmkernel k { services } } }              │ 2:40 One of fault-tolerance, management, provisioning, replication, vmotion, vsan is missing after 'services'
			host │ vswitch v { portgroup p { vmkernel k { services vsan vmotoin } } } │ 2:54 'vmotoin' means nothing in 'vmkernel'; did you mean 'vmotion'?
			host │ dns nobody                                                         │ 2:5 'nobody' is not a dns-server of this design
			host │ nic a { } nic a { }                                                │ 2:15 There is already a nic, uplink or lag 'a' in 'after'
			host │ @suppress(NAM-01) nic n { }                                        │ 2:11 The reason, in quotes, is missing after 'NAM-01'
			host │ @suppress(NAM-01, "") nic n }                                      │ 2:27 '{' is missing after 'n'
			lab  │ scenario s { at 10 s }                                             │ 2:20 Something is missing after 's'
			lab  │ scenario s { at 10 s explode web }                                 │ 2:22 'explode' means nothing in 'scenario'
			lab  │ scenario s { expect downtime of web }                              │ 2:33 'below' is missing after 'web'
			host │ { }                                                                │ 2:1 '{' means nothing in 'host'
			host │ ) memory 5 GiB                                                     │ 2:1 ')' does not belong here
			""")
	void oneMistakeHasOneMessageAndHidesNothing(String block, String mistake, String message) {
		LoadedDesign design = VdcLanguage.standard().parse(switch (block) {
			case "file" -> mistake + "\nhost after { fqdn after }\n";
			case "lab" -> "datacenter Lab { vm web { }\n" + mistake + "\nhost after { fqdn after } }\n";
			default -> "host after {\n" + mistake + "\nfqdn after }\n";
		});

		assertEquals(List.of(message), design.source().problems().stream()
				.map(each -> each.location().line() + ":" + each.location().column() + " " + each.message()).toList());
		assertEquals("after", Samples.find(design, EsxiHost.class, "after").getFqdn());
	}
}
